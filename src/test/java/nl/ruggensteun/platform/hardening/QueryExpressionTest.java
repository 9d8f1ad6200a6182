package nl.ruggensteun.platform.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** H1: what a query may have evaluated. */
class QueryExpressionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna",
                "2026-03-03T10:00:00",
                "${currentUser()}",
                "#{ currentUserGroups( ) }",
                "${now()}",
                "${dateTime().plusDays(7)}",
                "${dateTime().plusWeeks(1).withTimeAtStartOfDay()}",
                "${dateTime().withTimeAtStartOfDay().minusSeconds(1).toDate()}"
            })
    void peopleAndDates_areAllowed(String text) {
        assertThat(QueryExpression.isAllowed(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${1+1}",
                "${''.getClass()}",
                "#{''.class.forName('java.lang.Runtime')}",
                "a${currentUser()}",
                "${currentUser()}${''.getClass()}",
                "${currentUser().getClass()}",
                "${now().getClass()}",
                "${dateTime().getClass()}",
                "${dateTime().plusDays(''.getClass())}",
                "${dateTime().toDate().getClass()}",
                "${execution}",
                "${dataSource}",
                "${caseFacts.age('x')}",
                "\\${currentUser()} ${beans}"
            })
    void everythingElse_isRefused(String text) {
        assertThat(QueryExpression.isAllowed(text)).isFalse();
    }
}
