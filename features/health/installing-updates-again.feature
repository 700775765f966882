@health-agent
Feature: A client that could not install all software updates does so later, and then presents a new statement of health

  @REM-5-01
  Rule: After a failed installation the client claims compliance once all were installed successfully

    Background:
      Given a client that has downloaded machine policy, which requires the software updates "KB1, KB2"

    Scenario Outline: The distribution point <defect>, and is in order later
      Given the distribution point "dp1" <defect>
      And the client has been sent to the distribution points "dp1"
      And the distribution point "dp1" has the software updates "KB1, KB2"
      When the client is sent to the distribution points "dp1"
      Then it presents a new statement of health that is compliant

      Examples:
        | defect                                         |
        | has the software updates "KB1"                 |
        | has wrong octets for the software update "KB2" |
        | is out of service                              |
        | breaks off its answers                         |

    Scenario: Another distribution point has what the first one lacks
      What was installed the first time need not be had a second time.

      Given the distribution point "dp1" has the software updates "KB1"
      And the distribution point "dp2" has the software updates "KB2"
      And the client has been sent to the distribution points "dp1"
      When the client is sent to the distribution points "dp1, dp2"
      Then it presents a new statement of health that is compliant
