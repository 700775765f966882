@policy-client
Feature: A management point that claims the old root changes nothing

  What a management point says of a certificate's root is a hint, and as trustworthy as the management point.

  @CERT-ROOT-01
  Rule: A new certificate that chains to another root is not accepted

    Scenario: The management point claims the old root for it
      Given a managed client
      And the site has signed a new policy with a certificate under another trusted root
      And the management point claims the old root for the new policy
      When the client runs a policy cycle
      Then the new policy is not applied
      And the root that the client accepts is unchanged

  @CERT-ROOT-04
  Rule: The new certificate is not downloaded, and the client's copy does not change

    @reading-other-root-inspection=literal
    Scenario: Nothing is fetched for a claim of a root whose digits are the old one's in part
      Given a managed client
      And the site has signed a new policy with a certificate under another trusted root
      And the management point claims a root that begins like the old one for the new policy
      When the client runs a policy cycle
      Then the client has not fetched the signing certificate
      And the root that the client accepts is unchanged
