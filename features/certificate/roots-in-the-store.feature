@policy-client
Feature: What roots a computer trusts does not change which one its client accepts

  Group policy may take a root from a computer, and give it another. That is no edit of the client's registry: the client
  accepts the root that it accepted, and none instead, until an administrator clears it.

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

  @CERT-FIX-01
  Rule: With the accepted root removed from the registry, the client takes the new certificate and is managed again

    Scenario Outline: A computer that trusts two roots of one name, and a site that has taken <certificate>
      Given a client that has rejected the site's change to <certificate>
      And the administrator clears the accepted root in the registry
      When the client runs a policy cycle
      Then the new policy is applied
      And the root that the client accepts has changed

      Examples:
        | certificate                                                        |
        | a certificate under the same CA's renewed root                     |
        | a certificate under the same CA's renewed root and intermediate CA |
