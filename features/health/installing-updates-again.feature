@health-agent
Feature: A client that could not install all software updates does so later, and then presents a new statement of health

  @REM-5-01
  Rule: After a failed installation the client claims compliance once all were installed successfully

    Background:
      Given a client that has downloaded machine policy, which requires the software updates "KB1, KB2"

    Scenario Outline: The distribution point <defect>, and is in order after <times>
      Given the distribution point "dp1" <defect>
      And the client has been sent to the distribution points "dp1" <times>
      And the distribution point "dp1" has the software updates "KB1, KB2"
      When the client is sent to the distribution points "dp1"
      Then it presents a new statement of health that is compliant

      Examples:
        | defect                                         | times   |
        | has the software updates "KB1"                 | 1 time  |
        | has wrong octets for the software update "KB2" | 2 times |
        | is out of service                              | 5 times |
        | breaks off its answers                         | 1 time  |

    Scenario: Another distribution point has what the first one lacks
      What can be had is installed at once, and need not be had a second time.

      Given the distribution point "dp1" has the software updates "KB2"
      And the distribution point "dp2" has the software updates "KB1"
      And the client has been sent to the distribution points "dp1"
      When the client is sent to the distribution points "dp2"
      Then it presents a new statement of health that is compliant

    Scenario: The distribution point has them, and the client is not sent to any
      Given the distribution point "dp1" has the software updates "KB1"
      And the client has been sent to the distribution points "dp1"
      And the distribution point "dp1" has the software updates "KB1, KB2"
      When the client is sent to the distribution points "none"
      Then it presents no new statement of health

    Scenario: The client has them all, and is told to log an error
      Given the distribution point "dp1" has the software updates "KB1, KB2"
      And the client has been sent to the distribution points "dp1"
      When the client is sent to the distribution points "none"
      Then it presents no new statement of health

    Scenario: A new client lacks what the former one had installed
      Given the distribution point "dp1" has the software updates "KB1, KB2"
      And the client has been sent to the distribution points "dp1"
      And another, new client in its place
      When the client downloads machine policy
      Then it presents a new statement of health that lacks the software updates "KB1, KB2"

    Scenario: A distribution point that the client is not sent to any more has them
      Given the distribution point "dp1" has the software updates "KB1"
      And the client has been sent to the distribution points "dp1"
      And the distribution point "dp1" has the software updates "KB1, KB2"
      When the client is sent to the distribution points "dp2"
      Then it presents no new statement of health

    @needs-settable-clock
    Scenario: Software updates that can be had a day later
      Given the distribution point "dp1" has the software updates "KB1, KB2"
      And 24 hours and half a second have passed
      When the client is sent to the distribution points "dp1"
      Then it presents a new statement of health that was created just now
      And it presents a new statement of health that was made with the present policies

    Scenario: Newer NAP policies require what has been installed
      Given the distribution point "dp1" has the software updates "KB1"
      And the client has been sent to the distribution points "dp1"
      And the NAP policies are 1 hour newer and require the software updates "KB1"
      When a response tells the client to download machine policy, to evaluate itself again, and to present a new statement of health
      Then it presents a new statement of health that is compliant
