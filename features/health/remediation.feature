@shv-point
Feature: A non-compliant client is told what to do

  Background:
    Given the network policy server enforces compliance and remediates

  @REM-1-01
  Rule: A client that fails the check of the time evaluates itself again, and presents a new statement of health

    Scenario: The statement of health is too old
      Given distribution point "dp1" hosts the software updates "KB1"
      And a statement of health that passes every check, but was created 25 hours ago and lacks the software updates "KB1"
      When the System Health Validator point validates it
      Then the outcome is non-compliant
      And the client is told to evaluate itself again, and to present a new statement of health

    Scenario: The statement of health was created before the date that is set
      Given "Date created must be after" is set to 1 hour ago
      And a statement of health that passes every check, but was created 2 hours ago
      When the System Health Validator point validates it
      Then the outcome is non-compliant
      And the client is told to evaluate itself again, and to present a new statement of health

    Scenario: The statement of health is not too old
      Given a statement of health that passes every check, but was created 23 hours ago
      When the System Health Validator point validates it
      Then the outcome is compliant
      And the client is told nothing

  @REM-2-01
  Rule: A client that used older policies downloads machine policy before it does the same

    Scenario: The client's policies are older
      Given distribution point "dp1" hosts the software updates "KB1"
      And a statement of health that passes every check, but was made with policies that are 1 hour older than the health state reference and lacks the software updates "KB1"
      When the System Health Validator point validates it
      Then the outcome is non-compliant
      And the client is told to download machine policy, to evaluate itself again, and to present a new statement of health

    Scenario: The client's policies are as new
      Given a statement of health that passes every check, and was made with policies that are as new as the health state reference
      When the System Health Validator point validates it
      Then the outcome is compliant
      And the client is told nothing

  @REM-6-01
  Rule: A new statement of health goes through the same checks from the first

    Scenario Outline: After one that <defect>
      Given the System Health Validator point has validated a statement of health that passes every check, but <defect>
      And another statement of health that passes every check
      When the System Health Validator point validates it
      Then the outcome is compliant
      And the client is told nothing

      Examples:
        | defect                                                                       |
        | was created 25 hours ago                                                     |
        | was made with policies that are 1 hour older than the health state reference |
        | carries a non-compliant status                                               |

    Scenario Outline: The new one is no better than one that <defect>
      Given the System Health Validator point has validated a statement of health that passes every check, but <defect>
      And another statement of health that passes every check, but was created 25 hours ago
      When the System Health Validator point validates it
      Then the outcome is non-compliant
      And the client is told to evaluate itself again, and to present a new statement of health

      Examples:
        | defect                                                                       |
        | carries a non-compliant status                                               |
        | was made with policies that are 1 hour older than the health state reference |
