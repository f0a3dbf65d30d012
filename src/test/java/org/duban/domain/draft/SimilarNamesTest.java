package org.duban.domain.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarNamesTest {

    @ParameterizedTest
    @CsvSource({
        "医工部, 医学工程部", "健康管理中心, 健康管里中心", "医务科, 医务部", "医院感染管理科, 医院感染管理办公室", "出入院管理科, 出入院管科"
    })
    void namesThatMayBeOneDepartment(String one, String other) {
        assertThat(SimilarNames.mayBeOne(one, other)).isTrue();
        assertThat(SimilarNames.mayBeOne(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"医务科, 财务科", "内科, 外科", "第一党支部, 第二党支部", "骨一科, 骨二科", "信息科, 宣传科", "医务科, 医务科", "内科, 内分泌科"})
    void namesOfDifferentDepartments(String one, String other) {
        assertThat(SimilarNames.mayBeOne(one, other)).isFalse();
    }
}
