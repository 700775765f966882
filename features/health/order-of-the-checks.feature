@shv-point
Feature: The checks run in sequence

  @SHV-ORDER-01
  Rule: The first check that decides, decides

    Background:
      Given the network policy server enforces compliance and remediates
      And "Date created must be after" is set to 12 hours ago

    Scenario Outline: One that <first defect> and <second defect>
      Given a statement of health that passes every check, but <first defect> and <second defect>
      When the System Health Validator point validates it
      Then the outcome is compliant
      And the client is told nothing

      Examples: Check 1 comes before check 2, and before 4 to 7
        | first defect                                         | second defect                                                                   |
        | was made before the client downloaded machine policy | comes from a site without a health state reference                              |
        | was made before the client downloaded machine policy | was created 13 hours ago                                                        |
        | was made before the client downloaded machine policy | was created 25 hours ago                                                        |
        | was made before the client downloaded machine policy | was made with policies that are 1 hour older than the health state reference    |
        | was made before the client downloaded machine policy | carries a non-compliant status                                                  |
        | was made before the client downloaded machine policy | carries the failure "client-component" with a known code instead of a status    |
        | was made before the client downloaded machine policy | carries the failure "client-component" with an unknown code instead of a status |

      Examples: Check 3 comes before 4 to 7
        | first defect                                                     | second defect                                                                   |
        | says that the Network Access Protection client agent is disabled | was created 13 hours ago                                                        |
        | says that the Network Access Protection client agent is disabled | was created 25 hours ago                                                        |
        | says that the Network Access Protection client agent is disabled | was made with policies that are 1 hour older than the health state reference    |
        | says that the Network Access Protection client agent is disabled | carries a non-compliant status                                                  |
        | says that the Network Access Protection client agent is disabled | carries the failure "client-component" with a known code instead of a status    |
        | says that the Network Access Protection client agent is disabled | carries the failure "client-component" with an unknown code instead of a status |

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

    Scenario Outline: One that <first defect> and <second defect>
      Given a statement of health that passes every check, but <first defect> and <second defect>
      When the System Health Validator point validates it
      Then the outcome is non-compliant
      And the client is told what the check of <check> tells

      Examples: Check 4 comes before 5 to 7
        | first defect             | second defect                                                                   | check    |
        | was created 13 hours ago | was made with policies that are 1 hour older than the health state reference    | the time |
        | was created 13 hours ago | carries a non-compliant status                                                  | the time |
        | was created 13 hours ago | carries the failure "client-component" with a known code instead of a status    | the time |
        | was created 13 hours ago | carries the failure "client-component" with an unknown code instead of a status | the time |

      Examples: Check 5 comes before 6 and 7
        | first defect                                                                 | second defect                                                                   | check         |
        | was made with policies that are 1 hour older than the health state reference | carries a non-compliant status                                                  | the reference |
        | was made with policies that are 1 hour older than the health state reference | carries the failure "client-component" with a known code instead of a status    | the reference |
        | was made with policies that are 1 hour older than the health state reference | carries the failure "client-component" with an unknown code instead of a status | the reference |
