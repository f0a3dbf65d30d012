package org.duban.intake.text;

import java.util.regex.Pattern;

/** Knows the lines of a table that are no tasks: notes, signatures, sums. */
public final class NoteWords {

    private static final Pattern NOTE = Pattern.compile(
            "^[*＊※]?(?:备?注|说明|填[表写报]说明|填[表报]|制表|编制|审核|审批|批准|签[字章名]|盖章|(?:单位|部门|科室|分管|主管|院)?(?:负责人|领导)(?:签[字章名])?|"
                    + "联系人|联系电话|填[表报](?:人|单位|科室|部门|日期|时间)|制表人|日期|本表|以上)[^一-龥]{0,2}(?:[:：；;（(]|$)"
                    + "|^(?:合计|总计|小计)(?:[:：\\d]|$)|^(?:填[表报写]|制表|审核|签[字章])(?:人|单位|科室|部门|日期|时间|说明)?[:：]?$"
                    + "|^(?:备?注|说明|填[表写报]说明)[:：\\d]");

    private NoteWords() {}

    /** Whether a line that stands by itself is a note, a signature or a sum. */
    public static boolean isNote(String line) {
        return NOTE.matcher(PlainText.withoutBlanks(line)).find();
    }
}
