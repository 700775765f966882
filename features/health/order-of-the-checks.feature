@shv-point
Feature: The checks run in sequence

  Each of these statements of health would be judged one way by an earlier check, and another way, or with other
  instructions, by a later one.

  @SHV-ORDER-01
  Rule: The first check that decides, decides

    Background:
      Given the network policy server enforces compliance and remediates
      And "Date created must be after" is set to 12 hours ago

    Scenario Outline: One that was made before the client downloaded machine policy and <second defect>
      Given a statement of health that passes every check, but was made before the client downloaded machine policy and <second defect>
      When the System Health Validator point validates it
      Then the outcome is compliant
      And the client is told nothing

      Examples: Check 1 comes before check 2, and before 4 to 7
        | second defect                                                                   |
        | comes from a site without a health state reference                              |
        | was created 13 hours ago                                                        |
        | was created 25 hours ago                                                        |
        | was made with policies that are 1 hour older than the health state reference    |
        | carries a non-compliant status                                                  |
        | carries the failure "client-component" with a known code instead of a status    |
        | carries the failure "client-component" with an unknown code instead of a status |

    Scenario Outline: One that says that the Network Access Protection client agent is disabled and <second defect>
      Given a statement of health that passes every check, but says that the Network Access Protection client agent is disabled and <second defect>
      When the System Health Validator point validates it
      Then the outcome is compliant
      And the client is told nothing

      Examples: Check 3 comes before 4 to 7
        | second defect                                                                   |
        | was created 13 hours ago                                                        |
        | was created 25 hours ago                                                        |
        | was made with policies that are 1 hour older than the health state reference    |
        | carries a non-compliant status                                                  |
        | carries the failure "client-component" with a known code instead of a status    |
        | carries the failure "client-component" with an unknown code instead of a status |

    Scenario Outline: One that comes from an unknown site and <second defect>
      Given a statement of health that passes every check, but comes from a site without a health state reference and <second defect>
      When the System Health Validator point validates it
      Then the outcome is the unknown site error
      And the client is told nothing

      Examples: Check 2 comes before 3 to 7
        | second defect                                                                   |
        | says that the Network Access Protection client agent is disabled                |
        | was created 13 hours ago                                                        |
        | was created 25 hours ago                                                        |
        | was made with policies that are 1 hour older than the health state reference    |
        | carries a non-compliant status                                                  |
        | carries the failure "client-component" with a known code instead of a status    |
        | carries the failure "client-component" with an unknown code instead of a status |

    Scenario Outline: One that was created 13 hours ago and <second defect>
      Given a statement of health that passes every check, but was created 13 hours ago and <second defect>
      When the System Health Validator point validates it
      Then the outcome is non-compliant
      And the client is told to evaluate itself again, and to present a new statement of health

      Examples: Check 4 comes before 5 to 7
        | second defect                                                                   |
        | was made with policies that are 1 hour older than the health state reference    |
        | carries a non-compliant status                                                  |
        | carries the failure "client-component" with a known code instead of a status    |
        | carries the failure "client-component" with an unknown code instead of a status |

    Scenario Outline: One that was made with policies that are 1 hour older than the health state reference and <second defect>
      Given a statement of health that passes every check, but was made with policies that are 1 hour older than the health state reference and <second defect>
      When the System Health Validator point validates it
      Then the outcome is non-compliant
      And the client is told to download machine policy, to evaluate itself again, and to present a new statement of health

      Examples: Check 5 comes before 6 and 7
        | second defect                                                                   |
        | carries a non-compliant status                                                  |
        | carries the failure "client-component" with a known code instead of a status    |
        | carries the failure "client-component" with an unknown code instead of a status |
