@policy-client
Feature: Without its copy, a client still does not take every certificate

  @CERT-FIX-01
  Rule: With the accepted root removed from the registry, the client takes the new certificate and is managed again

    Scenario: A cleared client still takes no certificate under a root that its computer does not trust
      Without an accepted root the client falls back on the roots that its computer trusts, and on no others.

      Given a managed client
      And the administrator clears the accepted root in the registry
      And the site has signed a new policy with a certificate under another root
      When the client runs a policy cycle
      Then the new policy is not applied

    Scenario: A cleared client takes no certificate under a root that its computer does not trust any more
      Given a managed client
      And the site has signed a new policy with its present certificate
      And group policy replaces the root that the computer trusts by another one
      And the administrator clears the accepted root in the registry
      When the client runs a policy cycle
      Then the new policy is not applied

    Scenario: A cleared client takes no certificate of an issuing CA that its computer does not know any more
      Given a managed client
      And the site has signed a new policy with its present certificate
      And group policy takes the intermediate CAs from the computer
      And the administrator clears the accepted root in the registry
      When the client runs a policy cycle
      Then the new policy is not applied

    @needs-settable-clock @reading-unusable-certificate
    Scenario: A cleared client does not take again what it had, and what has expired since
      Given a client that has followed the site to a certificate under the same root that ends this second
      And 2 hours have passed
      And the administrator clears the accepted root in the registry
      And the site has signed a new policy with its present certificate
      When the client runs a policy cycle
      Then the new policy is not applied
