@policy-client
Feature: A client is installed with its copy of the signing certificate

  @CERT-COPY-03
  Rule: The copy can be supplied at installation, and no fetch is then needed

    Scenario Outline: CCMSetup supplies the copy on a <operating system>
      Given a client on a <operating system> that was installed with the site's signing certificate
      When the client runs a policy cycle
      Then the new policy is applied
      And the client has not fetched the signing certificate

      Examples:
        | operating system        |
        | 32-bit operating system |
        | 64-bit operating system |

    Scenario: CCMSetup supplies the copy, and nobody else has it
      Given a client that was installed with the site's signing certificate
      And Active Directory and the management point have no signing certificate
      When the client runs a policy cycle
      Then the new policy is applied
      And the client has not fetched the signing certificate

    @needs-settable-clock
    Scenario: CCMSetup has supplied the copy weeks ago
      Given a client that was installed with the site's signing certificate
      And 40 days have passed
      And the site has signed a new policy with its present certificate
      When the client runs a policy cycle
      Then the new policy is applied
      And the client has not fetched the signing certificate

    Scenario: CCMSetup supplies a certificate under a root that the computer does not trust
      Given the site has signed a new policy with a certificate under another root
      And a client that was installed with the site's signing certificate
      When the client runs a policy cycle
      Then the new policy is not applied

    @reading-unusable-certificate
    Scenario: CCMSetup supplies a certificate that has expired
      Given the site has signed a new policy with an expired certificate under the same root
      And a client that was installed with the site's signing certificate
      When the client runs a policy cycle
      Then the new policy is not applied

    Scenario: CCMSetup has supplied the copy, and the site has another certificate under the same root since
      Given a client that was installed with the site's signing certificate
      And the site has signed a new policy with a new certificate under the same root
      When the client runs a policy cycle
      Then the new policy is applied

    Scenario: CCMSetup has supplied the copy, and the administrator keeps a backup of the accepted root
      Given a client that was installed with the site's signing certificate
      And Active Directory and the management point have no signing certificate
      And the administrator sets a backup of the accepted root in the registry
      When the client runs a policy cycle
      Then the new policy is applied
      And the client has not fetched the signing certificate

    Scenario: CCMSetup supplies the copy, and the policy was signed with another root's certificate
      Given a client that was installed with the site's signing certificate
      And the site has signed a new policy with a certificate under another trusted root
      When the client runs a policy cycle
      Then the new policy is not applied
