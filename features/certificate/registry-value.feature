@policy-client
Feature: Where and how the registry keeps the accepted root

  @CERT-FIX-02
  Rule: On a 32-bit operating system the key is HKLM\SOFTWARE\Microsoft\CCM\Security

    Scenario: The accepted root is in that key
      Given a managed client on a 32-bit operating system
      When the administrator looks into the registry
      Then the accepted root is in the key "HKLM\SOFTWARE\Microsoft\CCM\Security"
      And the accepted root is not in the key "HKLM\SOFTWARE\Wow6432Node\Microsoft\CCM\Security"

    Scenario: Clearing it in that key is what repairs the client
      Given a client on a 32-bit operating system that has rejected the site's change to a certificate under another trusted root
      And the administrator clears the accepted root in the key "hklm\software\microsoft\ccm\security"
      When the client runs a policy cycle
      Then the new policy is applied

    Scenario: Clearing it in the key of a 64-bit operating system repairs nothing
      Given a client on a 32-bit operating system that has rejected the site's change to a certificate under another trusted root
      And the administrator clears the accepted root in the key "HKLM\SOFTWARE\Wow6432Node\Microsoft\CCM\Security"
      When the client runs a policy cycle
      Then the new policy is not applied
      And the root that the client accepts is unchanged

  @CERT-FIX-03
  Rule: On a 64-bit operating system the key is HKLM\SOFTWARE\Wow6432Node\Microsoft\CCM\Security

    Scenario: The accepted root is in that key
      Given a managed client on a 64-bit operating system
      When the administrator looks into the registry
      Then the accepted root is in the key "HKLM\SOFTWARE\Wow6432Node\Microsoft\CCM\Security"
      And the accepted root is not in the key "HKLM\SOFTWARE\Microsoft\CCM\Security"

    Scenario: Clearing it in that key repairs the client
      Given a client on a 64-bit operating system that has rejected the site's change to a certificate under another trusted root
      And the administrator clears the accepted root in the key "HKLM\SOFTWARE\Wow6432Node\Microsoft\CCM\Security"
      When the client runs a policy cycle
      Then the new policy is applied

    Scenario Outline: The administrator <removes> it in the key of a 32-bit operating system, which repairs nothing
      Given a client on a 64-bit operating system that has rejected the site's change to a certificate under another trusted root
      And the administrator <removes> the accepted root in the key "HKLM\SOFTWARE\Microsoft\CCM\Security"
      When the client runs a policy cycle
      Then the new policy is not applied
      And the root that the client accepts is unchanged

      Examples:
        | removes |
        | clears  |
        | deletes |

  @CERT-FIX-04 @reading-root-hash-form
  Rule: The value is of type REG_SZ and holds hexadecimal digits

    Scenario Outline: The accepted root of a client on a <operating system>
      Given a managed client on a <operating system>
      When the administrator looks into the registry
      Then the accepted root is written as hexadecimal digits in a value of type "REG_SZ"

      Examples:
        | operating system        |
        | 32-bit operating system |
        | 64-bit operating system |

    Scenario: The accepted root of a client that took a certificate under another root after the fix
      Given a client that the fix has moved to another trusted root
      When the administrator looks into the registry
      Then the accepted root is written as hexadecimal digits in a value of type "REG_SZ"
