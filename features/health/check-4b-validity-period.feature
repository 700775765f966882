@shv-point
Feature: Check 4 - is the statement of health within the validity period?

  @SHV-4-04
  Rule: One that is older than the validity period is non-compliant

    @needs-settable-clock
    Scenario Outline: Created <age> ago, where the validity period is <period>
      Given a validity period of <period>
      And a statement of health that passes every check, but was created <age> ago
      When the System Health Validator point validates it
      Then the outcome is non-compliant

      Examples:
        | period    | age                   |
        | 1 hour    | 1 hour and 1 second   |
        | 24 hours  | 24 hours and 1 second |
        | 24 hours  | 24 hours and half a second |
        | 24 hours  | 25 hours              |
        | 24 hours  | 400 days              |
        | 36 hours  | 37 hours              |
        | 168 hours | 7 days and 1 second   |
        | 960 hours | 40 days and 1 second  |

    @needs-settable-clock
    Scenario: One that has aged since it was found compliant
      Being compliant once does not last.

      Given a validity period of 24 hours
      And the System Health Validator point has validated a statement of health that passes every check
      And 24 hours and half a second have passed
      When the System Health Validator point validates it
      Then the outcome is non-compliant

    @needs-settable-clock
    Scenario: One that has aged while no health state reference had to be fetched
      Given a query interval of 960 hours and a validity period of 24 hours
      And the System Health Validator point has validated a statement of health that passes every check
      And 24 hours and half a second have passed
      When the System Health Validator point validates it
      Then the outcome is non-compliant

    @needs-settable-clock
    Scenario: The validity period was shortened
      Given a validity period of 48 hours
      And the System Health Validator point has validated a statement of health that passes every check, but was created 25 hours ago
      And a validity period of 24 hours
      When the System Health Validator point validates it
      Then the outcome is non-compliant

  @SHV-4-05
  Rule: One that is as old as the validity period, or younger, goes on to the next check

    @needs-settable-clock
    Scenario Outline: Created <age> ago, where the validity period is <period>
      Given a validity period of <period>
      And a statement of health that passes every check, but was created <age> ago
      When the System Health Validator point validates it
      Then the outcome is compliant

      Examples: As old as the validity period
        | period    | age      |
        | 1 hour    | 1 hour   |
        | 24 hours  | 24 hours |
        | 168 hours | 7 days   |
        | 960 hours | 40 days  |

      Examples: Younger
        | period    | age                                |
        | 1 hour    | 59 minutes and 59 seconds          |
        | 24 hours  | 23 hours 59 minutes and 59 seconds |
        | 24 hours  | 0 seconds                          |
        | 1000 hours | 41 days                           |
        | 1000000 hours | 400 days                       |

    @needs-settable-clock
    Scenario: The validity period was lengthened
      Given a validity period of 24 hours
      And the System Health Validator point has validated a statement of health that passes every check, but was created 25 hours ago
      And a validity period of 48 hours
      When the System Health Validator point validates it
      Then the outcome is compliant

    @needs-settable-clock
    Scenario: One that has aged to the very end of the validity period
      Given a validity period of 24 hours
      And a statement of health that passes every check
      And 24 hours have passed
      When the System Health Validator point validates it
      Then the outcome is compliant
