@shv-point
Feature: Check 1 - has the client downloaded machine policy?

  @SHV-1-01
  Rule: A client that has not yet downloaded machine policy is compliant

    Scenario: A client that was just deployed
      Given a statement of health that passes every check, but was made before the client downloaded machine policy
      When the System Health Validator point validates it
      Then the outcome is compliant
      And the client is told nothing

    Scenario: A client that was just deployed and has a status of its own already
      Given a statement of health that passes every check, but was made before the client downloaded machine policy and carries a non-compliant status
      When the System Health Validator point validates it
      Then the outcome is compliant
      And the client is told nothing

    Scenario: A client that was just deployed and names policies of old all the same
      Given a statement of health that passes every check, but was made before the client downloaded machine policy and carries a non-compliant status and was made with policies that are 1 hour older than the health state reference
      When the System Health Validator point validates it
      Then the outcome is compliant
      And the client is told nothing

    Scenario: With machine policy, the same client is judged by its status
      Given a statement of health that passes every check, but carries a non-compliant status
      When the System Health Validator point validates it
      Then the outcome is non-compliant
