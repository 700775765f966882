@shv-point
Feature: A forest is designated for the health state references

  @REF-FOREST-01
  Rule: The System Health Validator point reads the references of the designated forest, and no others

    Scenario: The references are only in the designated forest
      Given a designated forest that holds the health state references
      And a statement of health that passes every check
      When the System Health Validator point validates it
      Then the outcome is compliant
      And the health state references were fetched from the designated forest only

    Scenario: The reference is newer in the designated forest
      Given a designated forest that holds the health state references
      And the health state reference of the client's site is 1 hour newer
      And a statement of health that passes every check
      When the System Health Validator point validates it
      Then the outcome is non-compliant

    Scenario: The references are only in the System Health Validator point's own forest
      Falling back on its own forest would hide a wrong setting.

      Given a designated forest that holds no health state references
      And a statement of health that passes every check
      When the System Health Validator point validates it
      Then the outcome is the unknown site error

    @needs-settable-clock
    Scenario: A forest is designated after the references were fetched
      What was fetched from its own forest must not be used for good.

      Given the System Health Validator point has validated a statement of health that passes every check
      And a designated forest that holds the health state references
      And the System Health Validator point has validated a statement of health that passes every check
      And 61 minutes have passed
      When the System Health Validator point validates it
      Then the outcome is compliant

    @needs-settable-clock
    Scenario: The reference in the designated forest is newer, after the query interval
      Given a designated forest that holds the health state references
      And the System Health Validator point has validated a statement of health that passes every check
      And the health state reference of the client's site is 1 hour newer
      And 61 minutes have passed
      When the System Health Validator point validates it
      Then the outcome is non-compliant

    Scenario: A forest is designated that is down, after references were fetched from the own one
      Given the System Health Validator point has validated a statement of health that passes every check
      And a designated forest that holds no health state references
      And the designated forest is down
      When the System Health Validator point validates it
      Then the client is not found compliant

    Scenario: The designated forest is down, and the System Health Validator point's own is not
      Given a designated forest that holds no health state references
      And the designated forest is down
      And a statement of health that passes every check
      When the System Health Validator point validates it
      Then the client is not found compliant

    @needs-settable-clock
    Scenario: A forest is no longer designated, after the query interval
      Given a designated forest that holds no health state references
      And the System Health Validator point has validated a statement of health that passes every check
      And no forest is designated any more
      And 61 minutes have passed
      When the System Health Validator point validates it
      Then the outcome is compliant

    @needs-settable-clock
    Scenario: Another forest is designated in place of the first, after the query interval
      Given the System Health Validator point's own forest is designated
      And the System Health Validator point has validated a statement of health that passes every check
      And a designated forest that holds no health state references
      And 61 minutes have passed
      When the System Health Validator point validates it
      Then the outcome is the unknown site error

    Scenario: No forest is designated
      Given a statement of health that passes every check
      When the System Health Validator point validates it
      Then the outcome is compliant
      And the health state references were fetched from Active Directory only
