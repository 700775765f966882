@shv-point
Feature: A client that lacks software updates is told where they are

  Background:
    Given the network policy server enforces compliance and remediates

  @REM-3-01
  Rule: A client that lacks software updates logs the error, and gets routes to the distribution points that host them

    Scenario Outline: The client lacks <lacking>
      Given distribution point "dp1" hosts the software updates "KB1, KB2"
      And distribution point "dp2" hosts the software updates "KB2, KB3"
      And a statement of health that passes every check, but carries a non-compliant status and lacks the software updates "<lacking>"
      When the System Health Validator point validates it
      Then the client is told to log the error, and gets fixed routes to "<routes>"

      Examples:
        | lacking       | routes   |
        | KB1           | dp1      |
        | KB2           | dp1, dp2 |
        | KB3           | dp2      |
        | KB1, KB3      | dp1, dp2 |
        | KB4           | none     |
        | KB1, KB4      | dp1      |

    Scenario Outline: An update that is called <update>
      Given distribution point "//DP1.example/KB" hosts the software updates "KB1, KB22"
      And a statement of health that passes every check, but carries a non-compliant status and lacks the software updates "<update>"
      When the System Health Validator point validates it
      Then the client is told to log the error, and gets fixed routes to "<routes>"

      Examples:
        | update | routes         |
        | KB22   | //DP1.example/KB |
        | KB2    | none           |
        | KB11   | none           |

    Scenario: No status, and updates that are missing
      Given distribution point "dp1" hosts the software updates "KB1"
      And a statement of health that passes every check, but carries no status and lacks the software updates "KB1"
      When the System Health Validator point validates it
      Then the client is told to log the error, and gets fixed routes to "dp1"

    Scenario: Six distribution points
      Given distribution point "dp1" hosts the software updates "KB1"
      And distribution points "dp2, dp3, dp4, dp5, dp6" host the software updates "KB2, KB3, KB4, KB5, KB6, KB1"
      And a statement of health that passes every check, but carries a non-compliant status and lacks the software updates "KB1"
      When the System Health Validator point validates it
      Then the client is told to log the error, and gets fixed routes to "dp1, dp2, dp3, dp4, dp5, dp6"

    Scenario: A distribution point that is no longer there
      Given distribution point "dp1" hosts the software updates "KB1"
      And the System Health Validator point has validated a statement of health that passes every check, but carries a non-compliant status and lacks the software updates "KB1"
      And there is no distribution point any more
      When the System Health Validator point validates it
      Then the client is told to log the error, and gets fixed routes to "none"

    Scenario: A software update that is hosted elsewhere now
      Given distribution points "dp1, dp2" host the software updates "KB1"
      And the System Health Validator point has validated a statement of health that passes every check, but carries a non-compliant status and lacks the software updates "KB1"
      And "KB1" has moved to distribution point "dp3", and "dp2" hosts "KB2" in its place
      When the System Health Validator point validates it
      Then the client is told to log the error, and gets fixed routes to "dp3"

    Scenario: The client lacks nothing
      Given distribution point "dp1" hosts the software updates "KB1, KB2"
      And a statement of health that passes every check
      When the System Health Validator point validates it
      Then the outcome is compliant
      And the client is told nothing
