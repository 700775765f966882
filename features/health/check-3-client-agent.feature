@shv-point
Feature: Check 3 - is the Network Access Protection client agent enabled?

  @SHV-3-01
  Rule: A client whose Network Access Protection client agent is disabled is compliant

    Scenario: The agent is disabled
      Given a statement of health that passes every check, but says that the Network Access Protection client agent is disabled
      When the System Health Validator point validates it
      Then the outcome is compliant
      And the client is told nothing

    Scenario Outline: The agent is disabled, and the statement of health <defect>
      The checks after this one have no say.

      Given a statement of health that passes every check, but says that the Network Access Protection client agent is disabled and <defect>
      When the System Health Validator point validates it
      Then the outcome is compliant

      Examples:
        | defect                                                                       |
        | carries a non-compliant status                                               |
        | was created 25 hours ago                                                     |
        | was made with policies that are 1 hour older than the health state reference |

    Scenario Outline: The agent is enabled, and the statement of health <defect>
      Given a statement of health that passes every check, but <defect>
      When the System Health Validator point validates it
      Then the outcome is non-compliant

      Examples:
        | defect                                                                       |
        | carries a non-compliant status                                               |
        | was created 25 hours ago                                                     |
        | was made with policies that are 1 hour older than the health state reference |
