@policy-client
Feature: An administrator reinstalls the client

  @CERT-FIX-06
  Rule: Uninstalling and reinstalling the client repairs it

    Scenario Outline: A rejected root on a <operating system>
      Given a client on a <operating system> that has rejected the site's change to a certificate under another trusted root
      And the administrator uninstalls and reinstalls the client
      When the client runs a policy cycle
      Then the new policy is applied
      And the root that the client accepts has changed
      And the client reports no policy authorization failure

      Examples:
        | operating system        |
        | 32-bit operating system |
        | 64-bit operating system |

    Scenario: Uninstalled before the site changes its certificate
      Given a managed client
      And the administrator uninstalls and reinstalls the client
      And the site has signed a new policy with a certificate under another trusted root
      When the client runs a policy cycle
      Then the new policy is applied
      And the client reports no policy authorization failure

    Scenario: Reinstalled, the client takes nothing under a root that its computer does not trust
      Given a managed client
      And the administrator uninstalls and reinstalls the client
      And the site has signed a new policy with a certificate under another root
      When the client runs a policy cycle
      Then the new policy is not applied

    Scenario: Reinstalled, the client takes no self-signed certificate
      Nobody but the certificate itself speaks for it.

      Given a managed client
      And the administrator uninstalls and reinstalls the client
      And the site has signed a new policy with a self-signed certificate
      When the client runs a policy cycle
      Then the new policy is not applied

  @CERT-FIX-07
  Rule: Reinstalling with the new certificate supplied repairs the client, with no fetch

    Scenario Outline: A rejected root on a <operating system>
      Given a client on a <operating system> that has rejected the site's change to a certificate under another trusted root
      And the administrator reinstalls the client with the site's signing certificate
      When the client runs a policy cycle
      Then the new policy is applied
      And the root that the client accepts has changed
      And the client has not fetched the signing certificate

      Examples:
        | operating system        |
        | 32-bit operating system |
        | 64-bit operating system |

    Scenario: Reinstalled with the new certificate, the client rejects the old root
      The certificate that CCMSetup supplies also fixes the root.

      Given a managed client
      And the site has signed a new policy with a certificate under another trusted root
      And the administrator reinstalls the client with the site's signing certificate
      And the site has signed a new policy with its former certificate
      When the client runs a policy cycle
      Then the new policy is not applied
