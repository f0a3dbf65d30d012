package org.duban.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duban.messages.Messages;
import org.duban.search.Pinyin;
import org.duban.ui.screen.KeyHint;
import org.duban.ui.screen.Screen;
import org.duban.ui.search.Action;
import org.duban.ui.search.Destination;
import org.duban.ui.search.SearchModel;
import org.duban.ui.search.SearchView;
import org.duban.ui.start.IdentityLine;
import org.duban.ui.start.StartModel;

/** What is shown over the page for a moment. */
final class Cards {

    private static final double SEARCH_WIDTH = 480;
    /** The padding and border of the search card, so that its field comes to lie on the button it grows out of. */
    private static final double SEARCH_FRAME = 8;

    private final Session session;
    private final Overlay overlay;
    private final StartModel start;
    private final Messages messages;
    private final Pinyin pinyin = new Pinyin();

    Cards(Session session, Overlay overlay, StartModel start) {
        this.session = session;
        this.overlay = overlay;
        this.start = start;
        this.messages = session.preferences().messages();
    }

    /** Finds something; the card's field lies on the button. */
    void search(Region button, List<Action> actions, Consumer<Destination> go) {
        var model = new SearchModel(session.workspace(), pinyin, messages, actions, go);
        var view = new SearchView(model, messages, overlay::close);
        view.setMinWidth(SEARCH_WIDTH);
        view.setMaxSize(SEARCH_WIDTH, Region.USE_PREF_SIZE);
        Bounds place = overlay.sceneToLocal(button.localToScene(button.getLayoutBounds()));
        view.setTranslateX(place.getMaxX() + SEARCH_FRAME - SEARCH_WIDTH);
        view.setTranslateY(place.getMinY() - SEARCH_FRAME);
        overlay.showAt(view, Pos.TOP_LEFT);
        view.begin();
    }

    /** The keys: of the screen shown, by number, and all the others. */
    void help(Screen shown, List<KeyHint> numberKeys, boolean imports) {
        overlay.show(new HelpCard(messages, shown, numberKeys, imports));
    }

    /** What this program is. */
    void about() {
        overlay.show(new AboutCard(messages, session.dataFolder()));
    }

    /** Who works here. */
    void identity() {
        var title = new Label(messages.text("shell.identity-title"));
        title.getStyleClass().add("block-title");
        var card = new VBox(8, title, new IdentityLine(start, messages));
        card.setId("identity");
        card.getStyleClass().add("overlay-card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        overlay.show(card);
    }
}
