@health-agent
Feature: A client goes by the machine policy that it has downloaded last

  @REM-4-01
  Rule: A client that is told to evaluate itself again does so before it presents a new statement of health

    Scenario: A client that has downloaded newer machine policy of its own accord
      Given a client that has downloaded machine policy, which requires the software updates "KB1"
      And the NAP policies are 1 hour newer and require the software updates "KB2"
      And the client downloads machine policy
      When a response tells the client to evaluate itself again, and to present a new statement of health
      Then it presents a new statement of health that was made with the present policies
      And it presents a new statement of health that lacks the software updates "KB2"
