@policy-client
Feature: A client follows a new signing certificate under the same root

  @CERT-SAME-02
  Rule: Policy signed with the new certificate is not applied on the strength of the old copy

    Scenario Outline: The new certificate is nowhere to be had and is <certificate>
      Given a managed client
      And the site has signed a new policy with <certificate>
      And Active Directory and the management point have no signing certificate
      When the client runs a policy cycle
      Then the new policy is not applied
      And the former policy stays in force

      Examples:
        | certificate                                                 |
        | a new certificate under the same root                       |
        | a certificate under the same root and a new intermediate CA |

    Scenario Outline: Active Directory is down, the management point has no signing certificate, and the new one is <certificate>
      Given a managed client
      And the site has signed a new policy with <certificate>
      And Active Directory is down
      And the management point has no signing certificate
      When the client runs a policy cycle
      Then the new policy is not applied

      Examples:
        | certificate                               |
        | a new certificate under the same root     |
        | a certificate under another trusted root  |

    Scenario: The new certificate can be had
      Given a managed client
      And the site has signed a new policy with a new certificate under the same root
      When the client runs a policy cycle
      Then the client has fetched the signing certificate
      And the new policy is applied

    Scenario: Both sources still have the old certificate
      Given a managed client
      And the site has signed a new policy with a new certificate under the same root
      And Active Directory and the management point still have the old signing certificate
      When the client runs a policy cycle
      Then the new policy is not applied
      And the former policy stays in force

  @CERT-SAME-03
  Rule: A client fetches a new certificate under the same root by itself

    Scenario Outline: The new certificate is <certificate>
      Given a managed client
      And the site has signed a new policy with <certificate>
      When the client runs a policy cycle
      Then the client has fetched the signing certificate
      And the client reports no policy authorization failure

      Examples:
        | certificate                                                     |
        | a new certificate under the same root                           |
        | a certificate under the same root and a new intermediate CA     |
        | a certificate under the same root and a renewed intermediate CA |

    Scenario: Active Directory is down
      Given a managed client
      And the site has signed a new policy with a new certificate under the same root
      And Active Directory is down
      When the client runs a policy cycle
      Then the client has fetched the signing certificate from the management point
      And the new policy is applied

    Scenario: The management point has no signing certificate
      Given a managed client
      And the site has signed a new policy with a new certificate under the same root
      And the management point has no signing certificate
      When the client runs a policy cycle
      Then the client has fetched the signing certificate from Active Directory
      And the new policy is applied

    Scenario: Active Directory still has the old certificate
      Given a managed client
      And the site has signed a new policy with a new certificate under the same root
      And Active Directory still has the old signing certificate
      When the client runs a policy cycle
      Then the client has fetched the signing certificate from the management point
      And the new policy is applied

    Scenario: The management point still has the old certificate
      Given a managed client
      And the site has signed a new policy with a new certificate under the same root
      And the management point still has the old signing certificate
      When the client runs a policy cycle
      Then the client has fetched the signing certificate from Active Directory
      And the new policy is applied

    Scenario Outline: <source> has an impostor's certificate
      Given a managed client
      And the site has signed a new policy with a new certificate under the same root
      And <source> has an impostor's signing certificate
      When the client runs a policy cycle
      Then the client has fetched the signing certificate from <other>
      And the new policy is applied

      Examples:
        | source               | other                |
        | Active Directory     | the management point |
        | the management point | Active Directory     |

    Scenario: The site keeps its certificate
      Given a managed client
      And the site has signed a new policy with its present certificate
      When the client runs a policy cycle
      Then the client has not fetched the signing certificate
      And the new policy is applied
