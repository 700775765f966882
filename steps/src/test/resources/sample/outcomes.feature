@shv-point
Feature: How scenarios end

  @SHV-3-01 @reading-cleared-value
  Rule: Each ends in its own way

    Scenario: Passed
      Given nothing special
      When 2 checks are made
      Then all is well

    Scenario: Failed
      Given nothing special
      When 1 checks are made
      Then a check finds something
      And all is well

    Scenario: Inconclusive
      Given the subject hangs
      Then all is well

    Scenario: Not asked
      Given the subject does not claim this
      Then all is well

    Scenario: The kit breaks
      Given the kit breaks
      Then all is well

    Scenario: Undefined
      Given a step that nobody has written
      Then all is well

    Scenario Outline: Row <number>
      Given nothing special
      Then all is well

      Examples:
        | number |
        | one    |
        | two    |

    Scenario: Failed as a whole
      When 2 checks are made
      Then something unforeseen happens

    Scenario: Failed before that
      When 1 checks are made
      Then something unforeseen happens
      And a check finds something

    Scenario: Nothing checked, and failed as a whole
      Then something unforeseen happens

    Scenario: A double stays open
      When 1 checks are made
      Then a double can't be closed

    Scenario: Observed, and failed
      Given nothing special
      When 1 checks are made
      Then "a \"first\" <thing>, 日本" is noted as seen
      And "a second thing" is noted as seen
      And a check finds something
