package org.duban.domain.account;

/** 院长办公室 does everything, 科室填报 writes its own department's reports, 院领导 reads. */
public enum AccountRole {
    OFFICE,
    DEPARTMENT,
    LEADER
}
