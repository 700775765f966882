@policy-client
Feature: A client that has rejected policy under another root does not heal by itself

  @CERT-ROOT-07
  Rule: The client stays unmanaged until an administrator acts

    Scenario: Further policy cycles do not help
      Given a client that has rejected the site's change to a certificate under another trusted root
      And the client has run 5 policy cycles
      When the client runs a policy cycle
      Then the new policy is not applied
      And the root that the client accepts is unchanged

    @needs-settable-clock
    Scenario Outline: <time> do not help
      Given a client that has rejected the site's change to a certificate under another trusted root
      And <time> have passed
      When the client runs a policy cycle
      Then the new policy is not applied
      And the root that the client accepts is unchanged

      Examples:
        | time    |
        | 2 hours |
        | 30 days |

    Scenario: That the computer trusts another root in place of the accepted one does not help
      Given a managed client
      And the site has signed a new policy with a certificate under another trusted root
      And group policy replaces the root that the computer trusts by another one
      When the client runs a policy cycle
      Then the new policy is not applied
      And the root that the client accepts is unchanged

    Scenario: Nor does it where nobody says who has signed
      Given a managed client
      And the site has signed a new policy with a certificate under another trusted root
      And group policy replaces the root that the computer trusts by another one
      And the management point claims nothing about who has signed
      When the client runs a policy cycle
      Then the new policy is not applied

    Scenario: A later policy is not applied either
      Given a client that has rejected the site's change to a certificate under another trusted root
      And the site has signed a new policy with its present certificate
      When the client runs a policy cycle
      Then the new policy is not applied
      And the root that the client accepts is unchanged

    Scenario: Another certificate under the other root does not help
      A second certificate confirms the other root no more than the first one did.

      Given a client that has rejected the site's change to a certificate under another trusted root
      And the site has signed a new policy with a second certificate under the other root
      When the client runs a policy cycle
      Then the new policy is not applied
      And the root that the client accepts is unchanged

    Scenario: The administrator removes the accepted root
      Given a client that has rejected the site's change to a certificate under another trusted root
      And the administrator clears the accepted root in the registry
      When the client runs a policy cycle
      Then the new policy is applied
      And the root that the client accepts has changed
