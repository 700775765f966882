@shv-point
Feature: Check 4 - was the statement of health created after the date that is set?

  @SHV-4-01
  Rule: One that was created before "Date created must be after", or at that instant, is non-compliant

    @needs-settable-clock
    Scenario Outline: Created <age> ago, where it must be after <limit> ago
      Given a validity period of 48 hours
      And "Date created must be after" is set to <limit> ago
      And a statement of health that passes every check, but was created <age> ago
      When the System Health Validator point validates it
      Then the outcome is non-compliant

      @reading-must-be-after-equal=non-compliant
      Examples: The instant itself
        | age                               | limit                             |
        | 1 hour                            | 1 hour                            |
        | 23 hours 59 minutes and 59 seconds | 23 hours 59 minutes and 59 seconds |
        | half a second                     | half a second                     |

      Examples: Before it
        | age                               | limit      |
        | 1 hour and 1 second               | 1 hour     |
        | 2 hours                           | 1 hour     |
        | 47 hours                          | 1 hour     |
        | 1 second                          | 0 seconds  |

    @needs-settable-clock
    Scenario: Created now, where it must be after a date that is far off
      Given "Date created must be after" is set to 10000 days from now
      And a statement of health that passes every check
      When the System Health Validator point validates it
      Then the outcome is non-compliant

    @needs-settable-clock @reading-must-be-after-equal=goes-on
    Scenario: Created at the instant itself, which is read as late enough
      Given "Date created must be after" is set to 1 hour ago
      And a statement of health that passes every check, but was created 1 hour ago
      When the System Health Validator point validates it
      Then the outcome is compliant

  @SHV-4-02
  Rule: One that was created after "Date created must be after" goes on to the next check

    @needs-settable-clock
    Scenario Outline: Created <age> ago, where it must be after <limit> ago
      Given a validity period of 48 hours
      And "Date created must be after" is set to <limit> ago
      And a statement of health that passes every check, but was created <age> ago
      When the System Health Validator point validates it
      Then the outcome is compliant

      Examples:
        | age                                | limit    |
        | 59 minutes and 59 seconds          | 1 hour   |
        | 59 minutes 59 seconds and half a second | 1 hour |
        | 0 seconds                          | 1 second |
        | 23 hours 59 minutes and 59 seconds | 24 hours |
        | 47 hours                           | 400 days |

    @needs-settable-clock
    Scenario: Created after the date, and still subject to the validity period
      Given a validity period of 24 hours
      And "Date created must be after" is set to 30 days ago
      And a statement of health that passes every check, but was created 24 hours and 1 second ago
      When the System Health Validator point validates it
      Then the outcome is non-compliant

  @SHV-4-03
  Rule: Where "Date created must be after" is not set, the date of creation alone keeps nobody out

    Scenario Outline: The option was <history>, and the statement of health was created 2 hours ago
      Given "Date created must be after" <history>
      And a statement of health that passes every check, but was created 2 hours ago
      When the System Health Validator point validates it
      Then the outcome is <outcome>

      Examples:
        | history                              | outcome       |
        | is not set                           | compliant     |
        | is set to 1 hour ago                 | non-compliant |
        | was set to 1 hour ago and is not set | compliant     |

    Scenario: The option was taken back after a statement of health had failed by it
      Given "Date created must be after" is set to 1 hour ago
      And the System Health Validator point has validated a statement of health that passes every check, but was created 2 hours ago
      And "Date created must be after" is not set
      When the System Health Validator point validates it
      Then the outcome is compliant
