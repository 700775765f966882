@policy-client
Feature: What a management point claims of a root changes nothing

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

  @CERT-ROOT-03
  Rule: A management point that is not trusted cannot make a client adopt another root

    Scenario: A false claim beside the first good signature that a client meets
      Whether the client heeds the claim is not asked, but no root is accepted because of it.

      Given a newly installed client
      And group policy has the computer trust another root as well
      And the client has run a policy cycle while the management point claims another root for the new policy
      And the site has signed a new policy with its present certificate
      When the client runs a policy cycle
      Then the new policy is applied
