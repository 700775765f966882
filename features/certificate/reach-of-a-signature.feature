@policy-client
Feature: A client trusts what a signature covers, and not what comes with it

  A signature is good for the octets that it covers. Whoever can change a reply can put another policy beside them that
  bears the same id.

  @CERT-TRUST-01
  Rule: A policy is applied only if its signature verifies with the client's copy of the signing certificate

    Scenario: One good signature, and nothing besides
      Given a managed client
      And the site has signed a new policy with its present certificate
      When the client runs a policy cycle
      Then the new policy is applied
      And the client reports no policy authorization failure

    Scenario Outline: One good signature, and a management point that <tampering>
      Given a managed client
      And the site has signed a new policy with its present certificate
      And the management point <tampering>
      When the client runs a policy cycle
      Then the added policy is not applied

      Examples:
        | tampering                                                        |
        | adds a policy under the same assignment id before the new policy |
        | adds a policy under the same assignment id after the new policy  |
