package org.duban.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.draft.DraftDepartment;
import org.duban.domain.draft.DraftHeading;
import org.duban.domain.draft.DraftParagraph;
import org.duban.domain.draft.DraftSection;
import org.duban.domain.draft.DraftSource;
import org.duban.domain.draft.DraftTask;
import org.duban.domain.draft.Finding;
import org.duban.domain.draft.Place;
import org.duban.domain.draft.PlanDraft;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Source;
import org.duban.messages.Messages;
import org.duban.passwords.QuickPasswords;
import org.duban.search.Pinyin;
import org.duban.settings.Settings;
import org.duban.ui.account.LoginModel;
import org.duban.ui.background.Background;
import org.duban.ui.backup.BackupModel;
import org.duban.ui.backup.BackupRoom;
import org.duban.ui.backup.BringBackModel;
import org.duban.ui.backup.Looking;
import org.duban.ui.backup.OnceSaved;
import org.duban.ui.backup.RescueModel;
import org.duban.ui.backup.RestoreModel;
import org.duban.ui.backup.ToldModel;
import org.duban.usecase.backup.ManageBackups;
import org.duban.usecase.backup.MemoryBackups;
import org.duban.usecase.unsaved.BringBack;
import org.duban.usecase.unsaved.MemoryUnsaved;
import org.duban.ui.background.Failures;
import org.duban.ui.background.Work;
import org.duban.ui.intake.IntakeModel;
import org.duban.ui.intake.IntakePage;
import org.duban.ui.intake.SampleModel;
import org.duban.ui.review.ReviewModel;
import org.duban.ui.review.ReviewScreen;
import org.duban.ui.screen.Screen;
import org.duban.ui.shell.ImportScreen;
import org.duban.ui.shell.Session;
import org.duban.ui.shell.ShellModel;
import org.duban.ui.start.StartModel;
import org.duban.ui.workspace.Acting;
import org.duban.ui.workspace.Contents;
import org.duban.ui.workspace.Preferences;
import org.duban.ui.workspace.Workspace;
import org.duban.usecase.Account;
import org.duban.usecase.Cancelled;
import org.duban.usecase.ChangePlans;
import org.duban.usecase.ImportPlan;
import org.duban.usecase.KnownPlan;
import org.duban.usecase.MemoryLedger;
import org.duban.usecase.PlanReader;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.duban.usecase.account.ManageAccounts;
import org.duban.usecase.account.SignIn;
import org.jspecify.annotations.Nullable;

/** Everything behind the window, with a store in memory and files that need not exist; all work is done at once. */
public final class Desk {

    /** Thursday morning, 10 October 2024. */
    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2024-10-10T02:32:00Z"), ZoneId.of("Asia/Shanghai"));

    private static final Path FOLDER = Path.of("target", "desk");

    private final MemoryLedger ledger;
    private final Map<String, PlanDraft> files = new HashMap<>();
    private final List<Settings> savedSettings = new ArrayList<>();
    private final Failures failures = new Failures();
    private final Background background = new Background(Runnable::run, Runnable::run, failures);
    private final Preferences preferences;
    private final Acting acting;
    private final ManageAccounts accounts;
    private final LoginModel login;
    private final Workspace workspace;
    private final ReviewModel review;
    private final IntakeModel intake;
    private final SampleModel sample;
    private final ShellModel shell;
    private final MemoryBackups backups = new MemoryBackups();
    private final MemoryUnsaved unsaved = new MemoryUnsaved();
    private final List<Path> restored = new ArrayList<>();
    private final BackupRoom room;

    public Desk(MemoryLedger ledger, Settings settings) {
        this.ledger = ledger;
        this.preferences = new Preferences(settings, savedSettings::add, background);
        var changes = new ChangePlans(ledger, CLOCK);
        this.acting = new Acting(preferences, ledger.accounts().isOn());
        this.workspace = new Workspace(Contents.load(ledger), ledger, changes, this::account, background, CLOCK);
        this.accounts = new ManageAccounts(ledger, QuickPasswords.get(), CLOCK);
        this.login = new LoginModel(new SignIn(ledger, QuickPasswords.get(), CLOCK), accounts, acting, background);
        var importPlan = new ImportPlan(workspace, workspace::account);
        var words = new Recognisers();
        this.review = new ReviewModel(workspace, importPlan, words, words, new Pinyin());
        this.intake = intake(background);
        this.review.connect(intake::reviewed, intake::readAgain);
        this.sample = sample(background, progress -> KnownPlan.of(draft("示例.docx", 2024, List.of())));
        this.shell = new ShellModel(workspace, preferences, review, "tasks");
        this.room = room();
    }

    /** A desk without any plan, as it was never used. */
    public static Desk empty() {
        return new Desk(new MemoryLedger(), Settings.defaults());
    }

    /** A desk with the plan of 2024. */
    public static Desk withPlan() {
        Desk desk = empty();
        desk.put("2024.docx", draft("2024.docx", 2024, List.of()));
        desk.intake.open(List.of(Path.of("2024.docx")));
        desk.review.importPlan();
        return desk;
    }

    /** From now on a file of that name can be read. */
    public void put(String name, PlanDraft draft) {
        files.put(name, draft);
    }

    public MemoryLedger ledger() {
        return ledger;
    }

    public Preferences preferences() {
        return preferences;
    }

    public List<Settings> savedSettings() {
        return savedSettings;
    }

    public Workspace workspace() {
        return workspace;
    }

    public IntakeModel intake() {
        return intake;
    }

    public ShellModel shell() {
        return shell;
    }

    public ReviewModel review() {
        return review;
    }

    public SampleModel sample() {
        return sample;
    }

    /** Another intake of this desk, with work done elsewhere. */
    public IntakeModel intake(Background elsewhere) {
        return new IntakeModel(reader(), elsewhere, preferences::messages, review::begin);
    }

    /** Another sample of this desk, with work done elsewhere. */
    public SampleModel sample(Background elsewhere, Work<KnownPlan> reading) {
        return new SampleModel(
                reading, new ImportPlan(ledger, workspace::account), workspace, elsewhere, preferences::messages);
    }

    /** 导入 as the window has it. */
    public Screen importScreen() {
        Messages messages = preferences.messages();
        return new ImportScreen(
                review,
                new ReviewScreen(review, preferences, () -> {}),
                new IntakePage(intake, messages, () -> {}),
                messages.text("shell.import"),
                List.of());
    }

    public Failures failures() {
        return failures;
    }

    public StartModel start() {
        return new StartModel(workspace, preferences, CLOCK);
    }

    /** 备份, in memory; what is to be restored is only noted. */
    public BackupRoom backupRoom() {
        return room;
    }

    public MemoryBackups backups() {
        return backups;
    }

    public MemoryUnsaved unsaved() {
        return unsaved;
    }

    /** What the window was asked to put in the place of everything. */
    public List<Path> restored() {
        return restored;
    }

    private BackupRoom room() {
        var told = new ToldModel(folder -> {});
        var manage = new ManageBackups(ledger, backups, backups);
        var restoring = new RestoreModel.Uses(
                Looking.of(manage),
                workspace::account,
                workspace.plans()::isEmpty,
                CLOCK.getZone(),
                new OnceSaved(workspace, told, restored::add));
        return new BackupRoom(
                new BackupModel(
                        new BackupModel.Uses(manage, file -> {}, told), workspace, preferences, background, CLOCK),
                new RestoreModel(restoring, preferences, background),
                new BringBackModel(new BringBack(ledger, unsaved), unsaved, workspace, preferences, background, told),
                new RescueModel(new RescueModel.Uses(unsaved, manage), workspace, preferences, background, CLOCK, told),
                told);
    }

    public Session session() {
        return new Session(workspace, preferences, background, failures, CLOCK, FOLDER, login, room);
    }

    private Account account() {
        Account account = acting.get();
        return account.isOffice() && account.id() == null ? Account.office("王敏") : account;
    }

    public Acting acting() {
        return acting;
    }

    public ManageAccounts accounts() {
        return accounts;
    }

    public SignIn signIn() {
        return new SignIn(ledger, QuickPasswords.get(), CLOCK);
    }

    public Background background() {
        return background;
    }

    public LoginModel login() {
        return login;
    }

    /** A plan without tasks. */
    public static PlanAdded emptyPlan(int year, String title) {
        var heading = new Heading(title, null, year, null, null);
        return new PlanAdded(new Plan(PlanId.fresh(), heading, List.of(), List.of()), Source.none());
    }

    /** A document with three tasks in two sections; a year of null is one it does not name. */
    public static PlanDraft draft(String fileName, @Nullable Integer year, List<Finding> findings) {
        var tasks = List.of(
                task("5", "完善医疗质量安全考核指标体系，开展专项检查。", "医务科", 7),
                task("15", "通过电子病历五级测评。国家电子病历系统应用水平五级在年内完成申报。", "信息科", 9),
                task("16", "建设智慧后勤平台，降低能耗。", "后勤保障科", 11));
        var sections = List.of(
                new DraftSection("一", "夯实质量管理", tasks.subList(0, 1), null),
                new DraftSection("二", "建设智慧医院", tasks.subList(1, 3), null));
        var paragraphs = tasks.stream()
                .map(task -> new DraftParagraph(task.place(), task.text(), DraftParagraph.Part.TASK))
                .toList();
        String title = "江城市第一人民医院" + (year == null ? "" : year + "年") + "重点工作";
        var heading = new DraftHeading(title, "江城市第一人民医院", year, "江一院〔2024〕36号", null);
        var source = new DraftSource(fileName, paragraphs, List.of());
        return new PlanDraft(source, heading, List.of(), sections, findings);
    }

    private static DraftTask task(String number, String text, String lead, int paragraph) {
        return new DraftTask(
                number,
                text,
                DraftDepartment.named(List.of(lead)),
                DraftDepartment.named(List.of("护理部")),
                List.of(),
                List.of(),
                List.of(),
                Place.paragraph(paragraph),
                List.of());
    }

    private PlanReader reader() {
        return reader((name, progress) -> {
            progress.at(1, 2);
            if (name.equals("broken")) {
                throw new IllegalStateException("broken");
            }
            if (name.equals("cancelled")) {
                throw new Cancelled();
            }
            PlanDraft draft = files.get(name);
            if (draft == null) {
                throw new Refusal("file-image", name);
            }
            return draft;
        });
    }

    /** Reads what the function makes of a name, be it a file's or a text's. */
    public static PlanReader reader(BiFunction<String, Progress, PlanDraft> drafts) {
        return new PlanReader() {
            @Override
            public PlanDraft read(Path file, @Nullable Integer year, Progress progress) {
                return drafts.apply(String.valueOf(file.getFileName()), progress);
            }

            @Override
            public PlanDraft readText(String name, String text, @Nullable Integer year, Progress progress) {
                return drafts.apply(name, progress);
            }
        };
    }
}
