@policy-client
Feature: An accepted root stays the accepted one when its computer does not trust it any more

  Group policy may take a root from a computer, and give it another. That is no edit of the client's registry: the client
  accepts the root that it accepted, and none instead.

  @CERT-ROOT-04
  Rule: The new certificate is not downloaded, and the client's copy does not change

    @reading-other-root-inspection=literal
    Scenario: Nothing is fetched for the only root that the computer trusts
      Given a managed client
      And the site has signed a new policy with a certificate under another trusted root
      And group policy replaces the root that the computer trusts by another one
      When the client runs a policy cycle
      Then the client has not fetched the signing certificate
      And the root that the client accepts is unchanged

  @CERT-ROOT-06
  Rule: The client reports to the management point that policy authorization failed

    Scenario: The report about the only root that the computer trusts
      Given a managed client
      And the site has signed a new policy with a certificate under another trusted root
      And group policy replaces the root that the computer trusts by another one
      When the client runs a policy cycle
      Then the client reports a policy authorization failure
      And the new policy is not applied
