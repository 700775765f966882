@policy-client
Feature: A client rejects policy under another root, and says so

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

    Scenario: Policy that was signed with a new certificate under the same root
      Given a managed client
      And the site has signed a new policy with a new certificate under the same root
      When the client runs a policy cycle
      Then the new policy is applied

  @CERT-ROOT-06
  Rule: The client reports to the management point that policy authorization failed

    Scenario Outline: The report about <certificate>
      Given a managed client
      And the site has signed a new policy with <certificate>
      When the client runs a policy cycle
      Then the client reports a policy authorization failure
      And the new policy is not applied

      Examples:
        | certificate                                    |
        | a certificate under another trusted root       |
        | a certificate under another root               |
        | a certificate under the same CA's renewed root |

    Scenario: The report about a management point that claims nothing about who has signed
      Given a managed client
      And the site has signed a new policy with a certificate under another trusted root
      And the management point claims nothing about who has signed
      When the client runs a policy cycle
      Then the client reports a policy authorization failure
      And the new policy is not applied

    Scenario: The report about a management point that claims the old root
      Given a managed client
      And the management point serves a certificate of its own and claims the old root for it
      When the client runs a policy cycle
      Then the client reports a policy authorization failure

    Scenario: The report about a management point that claims the old root, while Active Directory is down
      Given a managed client
      And Active Directory is down
      And the management point serves a certificate of its own and claims the old root for it
      When the client runs a policy cycle
      Then the client reports a policy authorization failure

    Scenario: A later policy is rejected and reported as well
      Given a client that has rejected the site's change to a certificate under another trusted root
      And the site has signed a new policy with its present certificate
      When the client runs a policy cycle
      Then the client reports a policy authorization failure
      And the new policy is not applied

    Scenario Outline: No report about <certificate>
      Given a managed client
      And the site has signed a new policy with <certificate>
      When the client runs a policy cycle
      Then the client reports no policy authorization failure
      And the new policy is applied

      Examples:
        | certificate                           |
        | its present certificate               |
        | a new certificate under the same root |

    Scenario: A report that cannot be delivered, and the other policies
      Given a managed client
      And the site has signed a new policy with its present certificate
      And the management point adds a policy under another root before all others
      And the management point takes no error reports
      When the client runs a policy cycle
      Then the new policy is applied

    Scenario: No report where there is nothing to authorize
      Given a managed client
      And the management point leaves out every policy
      When the client runs a policy cycle
      Then the client reports no policy authorization failure

    Scenario: The report about one policy of several
      Given a managed client
      And the site has signed a new policy with its present certificate
      And the management point adds a policy under another root before all others
      When the client runs a policy cycle
      Then the client reports a policy authorization failure
