@policy-client
Feature: A client verifies policy with a new copy that was hard to get

  @CERT-SAME-04
  Rule: Having fetched the new certificate, the client verifies the policy with it, and applies it

    Scenario: The sources come back after they were down
      Given a managed client
      And the site has signed a new policy with a new certificate under the same root
      And the client has run a policy cycle while Active Directory is down and the management point has no signing certificate
      And the management point has no signing certificate
      When the client runs a policy cycle
      Then the new policy is applied

    Scenario Outline: Only the management point hands the new certificate out, after a time when it <trouble>
      Given a managed client
      And the site has signed a new policy with a new certificate under the same root
      And the client has run a policy cycle while Active Directory is down and the management point <trouble>
      And Active Directory has no signing certificate
      When the client runs a policy cycle
      Then the new policy is applied

      Examples:
        | trouble                                 |
        | has no signing certificate              |
        | cannot hand out the signing certificate |

    Scenario: The sources get the new certificate later
      Given a managed client
      And the site has signed a new policy with a new certificate under the same root
      And the client has run a policy cycle while Active Directory and the management point still have the old signing certificate
      When the client runs a policy cycle
      Then the new policy is applied

    Scenario Outline: The sources come back after Active Directory was down and the management point <trouble>
      Given a managed client
      And the site has signed a new policy with a new certificate under the same root
      And the client has run a policy cycle while Active Directory is down and the management point <trouble>
      And Active Directory has no signing certificate
      When the client runs a policy cycle
      Then the new policy is applied

      Examples:
        | trouble                |
        | is out of service      |
        | breaks off its answers |

    Scenario: The management point lets the client wait for the new certificate
      Given a managed client
      And the site has signed a new policy with a new certificate under the same root
      And Active Directory has no signing certificate
      When the client runs a policy cycle and has to wait for the signing certificate
      Then the new policy is applied
      And the client has fetched the signing certificate from the management point

    @needs-settable-clock @reading-unusable-certificate
    Scenario: The new certificate was not valid yet when the client first met it
      Given a client that has rejected the site's change to a certificate under the same root that begins in a second
      And 2 seconds have passed
      When the client runs a policy cycle
      Then the new policy is applied
