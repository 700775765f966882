@policy-client
Feature: A client verifies policy with its new copy

  @CERT-SAME-04
  Rule: Having fetched the new certificate, the client verifies the policy with it, and applies it

    Scenario Outline: The site has renewed to <certificate>
      Given a managed client
      And the site has signed a new policy with <certificate>
      When the client runs a policy cycle
      Then the new policy is applied
      And the root that the client accepts is unchanged

      Examples:
        | certificate                                                     |
        | a new certificate under the same root                           |
        | a certificate under the same root and a new intermediate CA     |
        | a certificate under the same root and a renewed intermediate CA |
        | a certificate under the same root with another kind of key      |

    Scenario: The policy after the renewal needs no further fetch
      Given a client that has followed the site to a new certificate under the same root
      And the site has signed a new policy with its present certificate
      When the client runs a policy cycle
      Then the new policy is applied
      And the client has not fetched the signing certificate

    Scenario: A policy under another root stands before the one that the site has signed
      Given a managed client
      And the site has signed a new policy with a new certificate under the same root
      And the management point adds a policy under another root before all others
      When the client runs a policy cycle
      Then the new policy is applied

    Scenario: Two renewals in a row
      Given a client that has followed the site to a new certificate under the same root
      And the site has signed a new policy with a new certificate under the same root
      When the client runs a policy cycle
      Then the new policy is applied

    Scenario: Three renewals in a row
      Given a client that has followed the site through 2 renewals under the same root
      And the site has signed a new policy with a new certificate under the same root
      When the client runs a policy cycle
      Then the new policy is applied

    Scenario: Two renewals that the client slept through
      A computer that was switched off meets the newest certificate only.

      Given a managed client
      And the site has signed a new policy with a new certificate under the same root
      And the site has signed a new policy with a new certificate under the same root
      When the client runs a policy cycle
      Then the new policy is applied

    Scenario: Back to the old certificate
      Given a client that has followed the site to a new certificate under the same root
      And the site has signed a new policy with its former certificate
      When the client runs a policy cycle
      Then the new policy is applied

    Scenario: The sources come back after they were down
      Given a managed client
      And the site has signed a new policy with a new certificate under the same root
      And the client has run a policy cycle while Active Directory is down and the management point has no signing certificate
      And the management point has no signing certificate
      When the client runs a policy cycle
      Then the new policy is applied

    Scenario Outline: The sources come back after Active Directory was down and the management point <trouble>
      Given a managed client
      And the site has signed a new policy with a new certificate under the same root
      And the client has run a policy cycle while Active Directory is down and the management point <trouble>
      And Active Directory has no signing certificate
      When the client runs a policy cycle
      Then the new policy is applied

      Examples:
        | trouble                |
        | is out of service      |
        | breaks off its answers |

    Scenario: The management point lets the client wait for the new certificate
      Given a managed client
      And the site has signed a new policy with a new certificate under the same root
      And Active Directory has no signing certificate
      When the client runs a policy cycle and has to wait for the signing certificate
      Then the new policy is applied
      And the client has fetched the signing certificate from the management point

    @needs-settable-clock
    Scenario Outline: The client's copy has expired, <time> before the site renews its certificate
      The copy is of no use any more, but the root that the client accepts is.

      Given a client that has followed the site to a certificate under the same root that ends this second
      And <time> have passed
      And the site has signed a new policy with a new certificate under the same root
      When the client runs a policy cycle
      Then the new policy is applied
      And the root that the client accepts is unchanged

      Examples:
        | time     |
        | 2 hours  |
        | 300 days |

    @needs-settable-clock
    Scenario: The client's copy has expired, and the site's new certificate is under another root
      That the copy has expired makes no other root acceptable.

      Given a client that has followed the site to a certificate under the same root that ends this second
      And 2 hours have passed
      And the site has signed a new policy with a certificate under another trusted root
      When the client runs a policy cycle
      Then the new policy is not applied
      And the root that the client accepts is unchanged
