package org.duban.settings;

/** 医院名称, 使用人 and 部门 as typed, without blanks at their ends; empty while not typed. */
public record Identity(String hospital, String user, String department) {

    public Identity {
        hospital = hospital.strip();
        user = user.strip();
        department = department.strip();
    }
}
