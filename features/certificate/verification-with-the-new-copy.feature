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

    @needs-settable-clock
    Scenario: The copy serves for weeks
      Given a client that has followed the site to a new certificate under the same root
      And 40 days have passed
      And the site has signed a new policy with its present certificate
      And Active Directory and the management point have no signing certificate
      When the client runs a policy cycle
      Then the new policy is applied

    Scenario: The management point claims nothing about who has signed
      Given a managed client
      And the site has signed a new policy with a new certificate under the same root
      And the management point claims nothing about who has signed
      When the client runs a policy cycle
      Then the new policy is applied
      And the client reports no policy authorization failure

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
        | 400 days |

    @needs-settable-clock
    Scenario: The client's copy has expired, and the site's new certificate is under another root
      That the copy has expired makes no other root acceptable.

      Given a client that has followed the site to a certificate under the same root that ends this second
      And 100 days have passed
      And the site has signed a new policy with a certificate under another trusted root
      When the client runs a policy cycle
      Then the new policy is not applied
      And the root that the client accepts is unchanged
