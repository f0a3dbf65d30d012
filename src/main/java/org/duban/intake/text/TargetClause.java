package org.duban.intake.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.duban.domain.plan.Target;
import org.duban.domain.plan.Target.Comparator;
import org.jspecify.annotations.Nullable;

/** The targets of one clause: which of its quantities are promised, and of what. */
final class TargetClause {

    private static final Pattern COMPLETE = Pattern.compile("完成(?!率|度|情况|比|质量|时)");
    private static final Pattern OWN_VERB =
            Pattern.compile(TargetContext.ACHIEVE + "(?!率|度|数|例)|保持|控制|降低|提高|提升|缩短|到账");
    private static final Pattern JOINED = Pattern.compile("(?:[、和及与]|以及)?");
    private static final Pattern EACH = Pattern.compile("均|都|分别|各(?=达)");
    private static final Pattern EACH_CHANGE = Pattern.compile("(?:均|都|分别|双)(?:同比|环比)?" + QuantityWords.CHANGE + "$");
    private static final Pattern NEXT = Pattern.compile("^[^,。;]*[、和及与]$");
    private static final Pattern NEXT_OBJECT = Pattern.compile("[、和及与](?=[约近]?[\\d一二两三四五六七八九十])");
    private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)");
    private static final Pattern OPEN_END = Pattern.compile("(?:" + QuantityWords.CHANGE + "|" + TargetName.INDICATOR_END + ")$");

    private static final int LONGEST_CHANGE = 8;

    /** Far more characters than stand between a name or verb and its quantity. */
    private static final int REACH = 120;

    private final FoldedText printed;
    private final String text;
    private final int from;
    private final int to;
    private final Before before;
    private final TargetContext context;
    private final List<Promise> promises = new ArrayList<>();
    private final boolean completes;
    private boolean each;
    private boolean unread;

    /** What the clause before leaves open: whether its 完成 or the objects of its verb go on, and the name of what it spoke of. */
    record Before(boolean completing, boolean objects, @Nullable String name) {

        static final Before NOTHING = new Before(false, false, null);
    }

    /** What is promised, the names that share it, and the bound where its words state none. */
    private record Promise(Quantity quantity, boolean asObject, List<String> names, Comparator otherwise) {

        Target target() {
            return quantity.target(otherwise);
        }
    }

    TargetClause(FoldedText printed, TargetContext context, int from, int to, Before before) {
        this.printed = printed;
        this.text = printed.folded();
        this.from = from;
        this.to = to;
        this.before = before;
        this.context = context;
        this.completes = COMPLETE.matcher(text).region(from, to).find();
    }

    private String words() {
        return text.substring(from, to);
    }

    private boolean goesOnCompleting() {
        return completes || (before.completing() && !OWN_VERB.matcher(words()).find());
    }

    /** What this clause leaves open for the next, once its targets are read. */
    Before leaves() {
        if (promises.isEmpty()) {
            boolean open = OPEN_END.matcher(text).region(Math.max(from, to - LONGEST_CHANGE), to).find();
            return new Before(false, false, open ? TargetName.before(text.substring(Math.max(from, to - REACH), to)) : null);
        }
        return new Before(goesOnCompleting(), promises.getLast().asObject(), promises.getLast().names().getLast());
    }

    /** The targets among the quantities that begin in the clause. */
    List<FoundTarget> targets(Collection<Quantity> quantities) {
        quantities.stream().filter(q -> q.to() <= to).forEach(this::read);
        String clause = promises.isEmpty() ? "" : printed.printed(from, to);
        return promises.stream().flatMap(p -> p.names().stream().map(name -> found(name, p.target(), clause))).toList();
    }

    /** Whether something in the clause, once its targets are read, looks like a target that was not understood. */
    boolean leavesAside() {
        return unread || UnreadQuantity.in(words());
    }

    /** The clause as such. */
    LeftAside asLeftAside() {
        return new LeftAside(printed.printed(from, to), printed.printedStart(from), printed.printedEnd(to));
    }

    private FoundTarget found(String name, Target target, String clause) {
        return new FoundTarget(name, target, clause, printed.printedStart(from), printed.printedEnd(to));
    }

    private void read(Quantity q) {
        int start = Math.max(promises.isEmpty() ? from : promises.getLast().quantity().to(), near(q));
        if (continues(q, start)) {
            continueList(q);
        } else if (context.promisedBehindName(q, start, open())) {
            readBehind(names(start, q), q);
        } else if (isObject(q, start)) {
            promises.add(new Promise(q, true, List.of(nameBehind(q)), otherwise(q)));
        } else {
            unread |= context.looksPromised(q, start);
        }
    }

    /** Where the words begin that may belong to the quantity. */
    private int near(Quantity q) {
        return Math.max(from, q.from() - REACH);
    }

    private void readBehind(List<String> names, Quantity q) {
        each = isEach(q);
        if (names.isEmpty()) {
            unread |= q.stated() != null;
        } else {
            promises.add(new Promise(q, false, names, otherwise(q)));
        }
    }

    /** 分别达到95%、98%和90%: those behind the first have no name of their own. */
    private boolean continues(Quantity q, int start) {
        return !promises.isEmpty() && !promises.getLast().asObject() && !q.isBare()
                && each && JOINED.matcher(text.substring(start, q.from())).matches();
    }

    private void continueList(Quantity q) {
        Promise last = promises.removeLast();
        List<String> names = last.names();
        int own = Math.min(1, names.size() - 1);
        Comparator bound = last.target().comparator() == Comparator.BETWEEN ? Comparator.EXACTLY
                : last.target().comparator();
        promises.add(new Promise(last.quantity(), false, own == 0 ? names : names.subList(0, 1), last.otherwise()));
        promises.add(new Promise(q, false, names.subList(own, names.size()), bound));
    }

    private boolean isObject(Quantity q, int start) {
        boolean joined = !promises.isEmpty() && promises.getLast().asObject() && q.isCount()
                && NEXT.matcher(text.substring(start, q.from())).find();
        boolean first = before.objects() && q.from() == from;
        return joined || context.promisedAsObject(q, near(q), first);
    }

    /** The names before a quantity: of this clause, or the one that the clause before left open (逐年提高，达到40%). */
    private List<String> names(int start, Quantity q) {
        String own = nameBefore(text.substring(start, q.from()));
        if (!own.isBlank()) {
            return TargetName.shared(own, isEach(q));
        }
        if (!open().isBlank()) {
            return List.of(open());
        }
        return q.rank() ? List.of(words()) : List.of();
    }

    private String open() {
        return promises.isEmpty() && before.name() != null ? before.name() : "";
    }

    /** Whether each of the names before the quantity is told to reach one: 均达到95%, 分别增长5%. */
    private boolean isEach(Quantity q) {
        return EACH.matcher(q.before()).find()
                || EACH_CHANGE.matcher(text).region(Math.max(from, q.from() - LONGEST_CHANGE), q.from()).find();
    }

    /** The name stands before a bracket when none stands between the bracket and the quantity. */
    private static String nameBefore(String words) {
        String left = ASIDE.matcher(words).replaceAll("");
        String name = TargetName.before(left.substring(Math.max(left.lastIndexOf('('), left.lastIndexOf(')')) + 1));
        int bracket = left.indexOf('(');
        return name.isBlank() && bracket >= 0 ? TargetName.before(left.substring(0, bracket)) : name;
    }

    private String nameBehind(Quantity q) {
        String name = TargetName.behind(NEXT_OBJECT.split(text.substring(q.to(), to), 2)[0]);
        return name.isBlank() ? words() : name;
    }

    /** Where the words state no direction, 完成 makes a lower bound; carried over a comma, only of amounts. */
    private Comparator otherwise(Quantity q) {
        Comparator parted = context.partedVerb(q, near(q));
        if (parted != null) {
            return parted;
        }
        boolean completed = !q.isTime() && (completes || (!q.isShare() && goesOnCompleting()));
        return context.isLeast(q) || (completed && !context.isChange(q)) ? Comparator.AT_LEAST : Comparator.EXACTLY;
    }
}
