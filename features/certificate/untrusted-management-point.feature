@policy-client
Feature: A client does not believe a management point that it has no reason to trust

  @CERT-ROOT-03
  Rule: An untrusted management point cannot make a client take another signing certificate

    Scenario Outline: The management point <attack>
      Given a managed client
      And the management point <attack>
      When the client runs a policy cycle
      Then the new policy is not applied
      And the former policy stays in force
      And the root that the client accepts is unchanged

      Examples:
        | attack                                                            |
        | serves a certificate of its own and policy signed with it         |
        | serves a certificate of its own and claims the old root for it    |
        | serves a certificate under a root of the same name and claims the old root for it |
        | serves a certificate under an issuing CA and a root of the same names and claims the old root for it |
        | serves the old certificate and policy signed with a key of its own |

    Scenario: The true site is followed again after the attack
      Given a managed client
      And the client has run a policy cycle while the management point serves a certificate of its own and claims the old root for it
      And the site has signed a new policy with its present certificate
      When the client runs a policy cycle
      Then the new policy is applied
      And the root that the client accepts is unchanged
