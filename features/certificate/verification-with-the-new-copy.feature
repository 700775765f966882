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
      Given a managed client
      And the site has signed a new policy with a new certificate under the same root
      And the client has run a policy cycle
      And the site has signed a new policy with its present certificate
      When the client runs a policy cycle
      Then the new policy is applied
      And the client has not fetched the signing certificate

    Scenario: Two renewals in a row
      Given a managed client
      And the site has signed a new policy with a new certificate under the same root
      And the client has run a policy cycle
      And the site has signed a new policy with a new certificate under the same root
      When the client runs a policy cycle
      Then the new policy is applied

    Scenario: Two renewals that the client slept through
      Given a managed client
      And the site has signed a new policy with a new certificate under the same root
      And the site has signed a new policy with a new certificate under the same root
      When the client runs a policy cycle
      Then the new policy is applied

    Scenario: Back to the old certificate
      Given a managed client
      And the site has signed a new policy with a new certificate under the same root
      And the client has run a policy cycle
      And the site has signed a new policy with its former certificate
      When the client runs a policy cycle
      Then the new policy is applied

    Scenario: The sources come back after they were down
      Given a managed client
      And the site has signed a new policy with a new certificate under the same root
      And Active Directory is down
      And the management point has no signing certificate
      And the client has run a policy cycle
      And both sources have the signing certificate again
      When the client runs a policy cycle
      Then the new policy is applied
