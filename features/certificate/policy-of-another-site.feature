@policy-client
Feature: A client does not take another site's policy for its own site's

  Another site of the same organization has its certificate under the same root. The chain alone does not tell them apart.

  @CERT-TRUST-01
  Rule: A policy is applied only if its signature verifies with the client's copy of the signing certificate

    Scenario: A management point that passes another site's policy off as the site's
      Another site of the same organization has its certificate under the same root, and publishes it as well.

      Given a managed client
      And the site has signed a new policy with its present certificate
      And another site has published its signing certificate in Active Directory
      And the management point signs the new policy with another site's certificate
      When the client runs a policy cycle
      Then the new policy is not applied

    Scenario: A certificate that has verified no policy is not kept
      Given a managed client
      And the site has signed a new policy with a new certificate under the same root
      And the client has run a policy cycle while Active Directory and the management point have another site's signing certificate
      And the management point signs the new policy with another site's certificate
      When the client runs a policy cycle
      Then the new policy is not applied
