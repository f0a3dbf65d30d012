package org.duban.ui.search;

/** Something the program can do, to be found by its name: 导入计划, with its key. */
public record Action(String name, String keys, Runnable run) {}
