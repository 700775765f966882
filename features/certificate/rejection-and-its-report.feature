@policy-client
Feature: A client rejects policy under another root, says so, and stays unmanaged

  @CERT-ROOT-05
  Rule: The policy is rejected

    Scenario Outline: Policy that was signed with <certificate>
      Given a managed client
      And the site has signed a new policy with <certificate>
      When the client runs a policy cycle
      Then the new policy is not applied
      And the former policy stays in force

      Examples:
        | certificate                                    |
        | a certificate under another trusted root       |
        | a certificate under another root               |
        | a certificate under the same CA's renewed root |

  @CERT-ROOT-06
  Rule: The client reports to the management point that policy authorization failed

    Scenario Outline: The report about <certificate>
      Given a managed client
      And the site has signed a new policy with <certificate>
      When the client runs a policy cycle
      Then the client reports a policy authorization failure

      Examples:
        | certificate                                    |
        | a certificate under another trusted root       |
        | a certificate under another root               |
        | a certificate under the same CA's renewed root |

    Scenario: No report without a rejection
      Given a managed client
      And the site has signed a new policy with its present certificate
      When the client runs a policy cycle
      Then the client reports no policy authorization failure

  @CERT-ROOT-07
  Rule: The client stays unmanaged until an administrator acts

    Scenario: Further policy cycles do not help
      Given a managed client
      And the site has signed a new policy with a certificate under another trusted root
      And the client has run 5 policy cycles
      When the client runs a policy cycle
      Then the new policy is not applied

    @needs-settable-clock
    Scenario Outline: <time> do not help
      Given a managed client
      And the site has signed a new policy with a certificate under another trusted root
      And the client has run a policy cycle
      And <time> have passed
      When the client runs a policy cycle
      Then the new policy is not applied

      Examples:
        | time    |
        | 2 hours |
        | 30 days |

    Scenario: A later policy is not applied either
      Given a managed client
      And the site has signed a new policy with a certificate under another trusted root
      And the client has run a policy cycle
      And the site has signed a new policy with its present certificate
      When the client runs a policy cycle
      Then the new policy is not applied

    Scenario: Another certificate under the other root does not help
      Given a managed client
      And the site has signed a new policy with a certificate under another trusted root
      And the client has run a policy cycle
      And the site has signed a new policy with a second certificate under the other root
      When the client runs a policy cycle
      Then the new policy is not applied
