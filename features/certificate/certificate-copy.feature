@policy-client
Feature: A client gets its copy of the signing certificate

  @CERT-COPY-01
  Rule: A client can take its copy of the signing certificate from Active Directory

    Scenario: Only Active Directory has the signing certificate
      Given a newly installed client
      And the management point has no signing certificate
      When the client runs a policy cycle
      Then the new policy is applied
      And the client has fetched the signing certificate from Active Directory

    Scenario: Active Directory has it, and the management point has only garbage in its place
      Given a newly installed client
      And the management point has garbage for a signing certificate
      When the client runs a policy cycle
      Then the new policy is applied
      And the client has fetched the signing certificate from Active Directory

    Scenario: Only one of nine management points in Active Directory has the new certificate
      Given a managed client
      And the site has signed a new policy with a new certificate under the same root
      And eight more management points of the site have the old signing certificate in Active Directory
      And the management point has no signing certificate
      When the client runs a policy cycle
      Then the new policy is applied

    Scenario: Only one of seven management points in Active Directory has a certificate that can be read
      Given a managed client
      And the site has signed a new policy with a new certificate under the same root
      And six more management points of the site have no readable signing certificate in Active Directory
      And the management point has no signing certificate
      When the client runs a policy cycle
      Then the new policy is applied

    Scenario: Active Directory has only an impostor's certificate, and the management point has none
      The impostor's certificate chains to a root that the computer does not trust.

      Given a newly installed client
      And Active Directory has an impostor's signing certificate
      And the management point has no signing certificate
      When the client runs a policy cycle
      Then the new policy is not applied

  @CERT-COPY-02
  Rule: A client can take its copy of the signing certificate from the management point

    Scenario: Only the management point has the signing certificate
      Given a newly installed client
      And Active Directory has no signing certificate
      When the client runs a policy cycle
      Then the new policy is applied
      And the client has fetched the signing certificate from the management point

    Scenario: What only the management point had, when nobody has it any more
      Given Active Directory has no signing certificate
      And a managed client
      And the site has signed a new policy with its present certificate
      And Active Directory and the management point have no signing certificate
      When the client runs a policy cycle
      Then the new policy is applied

    Scenario: The management point has it, and Active Directory is down
      Given a newly installed client
      And Active Directory is down
      When the client runs a policy cycle
      Then the new policy is applied
      And the client has fetched the signing certificate from the management point

    Scenario: The management point has it, and Active Directory has only garbage in its place
      Given a newly installed client
      And Active Directory has garbage for a signing certificate
      When the client runs a policy cycle
      Then the new policy is applied
      And the client has fetched the signing certificate from the management point

    Scenario: The management point has it, and Active Directory has an impostor's
      Given a newly installed client
      And Active Directory has an impostor's signing certificate
      When the client runs a policy cycle
      Then the new policy is applied
      And the client has fetched the signing certificate from the management point

    Scenario: The management point has only an impostor's certificate, and Active Directory has none
      Given a newly installed client
      And Active Directory has no signing certificate
      And the management point has an impostor's signing certificate
      When the client runs a policy cycle
      Then the new policy is not applied

    Scenario: The management point has none, and Active Directory is down
      Given a newly installed client
      And Active Directory is down
      And the management point has no signing certificate
      When the client runs a policy cycle
      Then the new policy is not applied

    Scenario: Nobody has the signing certificate
      Given a newly installed client
      And Active Directory and the management point have no signing certificate
      When the client runs a policy cycle
      Then the new policy is not applied
