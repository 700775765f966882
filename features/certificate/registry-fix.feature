@policy-client
Feature: An administrator removes the client's copy in the registry

  @CERT-FIX-01
  Rule: With the accepted root removed from the registry, the client takes the new certificate and is managed again

    Scenario Outline: The administrator <removes> the accepted root on a <operating system>
      Given a client on a <operating system> that has rejected the site's change to a certificate under another trusted root
      And the administrator <removes> the accepted root in the registry
      When the client runs a policy cycle
      Then the new policy is applied
      And the root that the client accepts has changed
      And the client reports no policy authorization failure

      Examples: The data is deleted
        | removes | operating system        |
        | clears  | 32-bit operating system |
        | clears  | 64-bit operating system |

      @reading-cleared-value=empty-or-absent
      Examples: The value is deleted with its data
        | removes | operating system        |
        | deletes | 32-bit operating system |
        | deletes | 64-bit operating system |

    Scenario: The copy is gone with the accepted root
      The policy would verify with the old copy, so only the fetch shows that the copy is gone.

      Given a managed client
      And the administrator clears the accepted root in the registry
      And the site has signed a new policy with its present certificate
      When the client runs a policy cycle
      Then the new policy is applied
      And the client has fetched the signing certificate

    Scenario: A healthy client learns the same root again
      A script that clears the value on every computer must do no harm to those that need no repair.

      Given a managed client
      And the administrator clears the accepted root in the registry
      When the client runs a policy cycle
      Then the root that the client accepts is unchanged
      And the new policy is applied
      And the client reports no policy authorization failure

    Scenario: The management point had claimed the old root for the new certificate
      What the client once looked at and rejected, it takes after the fix.

      Given a managed client
      And the site has signed a new policy with a certificate under another trusted root
      And the client has run a policy cycle while the management point claims the old root for the new policy
      And the administrator clears the accepted root in the registry
      When the client runs a policy cycle
      Then the new policy is applied

    Scenario: Another value is deleted, which repairs nothing
      Given a client that has rejected the site's change to a certificate under another trusted root
      And the administrator deletes a backup of the accepted root in the registry
      When the client runs a policy cycle
      Then the new policy is not applied
      And the root that the client accepts is unchanged

    Scenario: The fix is run twice
      Given a client that has rejected the site's change to a certificate under another trusted root
      And the administrator clears the accepted root in the registry
      And the administrator clears the accepted root in the registry
      When the client runs a policy cycle
      Then the new policy is applied

    Scenario: The client accepts only the new root from then on
      Given a client that the fix has moved to another trusted root
      And the site has signed a new policy with its former certificate
      When the client runs a policy cycle
      Then the new policy is not applied
      And the former policy stays in force

    Scenario: From one root to another and back, with the fix before each change
      Given a client that the fix has moved to another trusted root
      And the administrator clears the accepted root in the registry
      And the site has signed a new policy with its former certificate
      When the client runs a policy cycle
      Then the new policy is applied
      And the root that the client accepts is unchanged

  @CERT-FIX-05
  Rule: Run before the site changes its certificate, the fix spares the client any rejection

    Scenario: Nobody removes the accepted root first
      Given a managed client
      And the site has signed a new policy with a certificate under another trusted root
      When the client runs a policy cycle
      Then the new policy is not applied
      And the client reports a policy authorization failure

    Scenario Outline: The administrator <removes> the accepted root first
      Given a managed client
      And the administrator <removes> the accepted root in the registry
      And the site has signed a new policy with a certificate under another trusted root
      When the client runs a policy cycle
      Then the new policy is applied
      And the client reports no policy authorization failure

      Examples: The data is deleted
        | removes |
        | clears  |

      @reading-cleared-value=empty-or-absent
      Examples: The value is deleted with its data
        | removes |
        | deletes |
