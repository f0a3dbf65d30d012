package org.duban.ui.shell;

/** What the keys of the whole window do. */
interface ShellCommands {

    /** Alt+1…8, by the numbers of the design; a number whose screen does not exist does nothing. */
    void showScreen(int number);

    void openSearch();

    void openHelp();

    void focusFilter();

    void chooseFile();

    void nextRegion(boolean forward);

    /** Ctrl+L: hides everything until a password is typed; nothing where nobody signed in. */
    void lock();

    void undo();

    void redo();

    /** Takes away what lies over the page, or lets the screen leave what it is doing; false when there was nothing. */
    boolean escape();
}
