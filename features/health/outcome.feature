@shv-point
Feature: Every statement of health ends in one outcome

  @SHV-OUT-01
  Rule: A statement of health ends as exactly one of compliant, non-compliant, or an error

    Scenario: One that passes every check
      Given a statement of health that passes every check
      When the System Health Validator point validates it
      Then it has exactly one outcome

    Scenario Outline: One that <defect>
      Given a statement of health that passes every check, but <defect>
      When the System Health Validator point validates it
      Then it has exactly one outcome

      Examples:
        | defect                                                                          |
        | was made before the client downloaded machine policy                            |
        | comes from a site without a health state reference                              |
        | says that the Network Access Protection client agent is disabled                |
        | was created 25 hours ago                                                        |
        | was made with policies that are 1 hour older than the health state reference    |
        | carries a non-compliant status                                                  |
        | carries the failure "client-component" with a known code instead of a status    |
        | carries the failure "client-component" with an unknown code instead of a status |

  @SHV-OUT-02
  Rule: The statement of health is passed to the network policy server with its health state or error

    Scenario: One that passes every check
      Given a statement of health that passes every check
      When the System Health Validator point validates it
      Then the network policy server can tell which statement of health is answered
      And the outcome is compliant

    Scenario Outline: One that <defect>
      Given a statement of health that passes every check, but <defect>
      When the System Health Validator point validates it
      Then the network policy server can tell which statement of health is answered
      And the outcome is <outcome>

      Examples:
        | defect                                                                       | outcome                    |
        | carries a non-compliant status                                               | non-compliant              |
        | carries the failure "client-component" with a known code instead of a status | the error client-component |
        | comes from a site without a health state reference                           | the unknown site error     |
        | bears an id of 100 capital and small letters and digits                      | compliant                  |
        | bears an id of 100 capital and small letters and digits and comes from a site without a health state reference | the unknown site error |

    Scenario: Two statements of health that end in an error, one after the other
      Given the System Health Validator point has validated a statement of health that passes every check, but comes from a site without a health state reference
      And another statement of health that passes every check, but carries the failure "client-component" with a known code instead of a status
      When the System Health Validator point validates it
      Then the network policy server can tell which statement of health is answered
      And the outcome is the error client-component

    Scenario: Two statements of health one after the other
      Given the System Health Validator point has validated a statement of health that passes every check
      And another statement of health that passes every check, but carries a non-compliant status
      When the System Health Validator point validates it
      Then the network policy server can tell which statement of health is answered
      And the outcome is non-compliant
