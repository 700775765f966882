@site-server @needs-settable-clock
Feature: A site server warns of a signing certificate that expires soon

  @CERT-EXPIRY-01 @reading-expiry-component-name @reading-expiry-day-count
  Rule: Status message 5112 is sent when the certificate has 10 days or less left, and not before

    Scenario Outline: A certificate with <left> left
      Given a site server that has signed 2 client policies
      When the site is configured for a certificate that expires in <left>
      Then status message 5112 is sent by the policy provider

      Examples:
        | left                                      |
        | 10 days                                   |
        | 9 days 23 hours 59 minutes and 59 seconds |
        | 1 day                                     |

    Scenario Outline: A certificate with <left> left, which is more
      Given a site server that has signed 2 client policies
      When the site is configured for a certificate that expires in <left>
      Then no status message 5112 is sent
      And every client policy is signed with the new certificate

      Examples:
        | left                 |
        | 10 days and 1 second |
        | 365 days             |

    Scenario Outline: A certificate with <left> left, <elapsed> later
      Given a site server that has signed 2 client policies
      And the site is configured for a certificate that expires in <left>
      When <elapsed> have passed
      Then status message 5112 is sent by the policy provider

      Examples:
        | left                 | elapsed               |
        | 11 days              | 24 hours              |
        | 10 days and 1 second | 2 seconds             |
        | 365 days             | 355 days              |

    Scenario: A certificate with 5 days left that has nothing to sign yet
      Given a site server whose signing certificate has EC keys
      When the site is configured for a certificate that expires in 5 days
      Then status message 5112 is sent by the policy provider

    Scenario: A certificate with 11 days left, not quite a day later
      Given a site server that has signed 2 client policies
      And the site is configured for a certificate that expires in 11 days
      When 23 hours 59 minutes 59 seconds and half a second have passed
      Then no status message 5112 is sent
      And every client policy is signed with the new certificate

  @CERT-EXPIRY-02 @reading-expiry-day-count
  Rule: The message is repeated once a day, with the number of days left

    Scenario Outline: A certificate with <left> days left, over <days> days
      Given a site server that has signed 2 client policies
      And the site is configured for a certificate that expires in <left> days
      When <days> days pass, one by one
      Then status message 5112 is sent once on each day with 10 days or less left, with the number of days left

      Examples:
        | left | days |
        | 10   | 0    |
        | 10   | 9    |
        | 3    | 2    |
        | 12   | 4    |

    Scenario Outline: Time passes within one day, <times> times by <step>
      Given a site server that has signed 2 client policies
      And the site is configured for a certificate that expires in 10 days
      When <step> pass <times> times
      Then status message 5112 is sent 1 time in all

      Examples:
        | step       | times |
        | 20 minutes | 5     |
        | 5 hours    | 3     |

    Scenario: Time passes within the second day
      Given a site server that has signed 2 client policies
      And the site is configured for a certificate that expires in 10 days
      And 24 hours have passed
      When 5 hours pass 3 times
      Then status message 5112 is sent 2 times in all

    Scenario: Time passes over three days, which end 24 hours after the last message or at midnight
      Given a site server that has signed 2 client policies
      And the site is configured for a certificate that expires in 10 days
      When 6 hours pass 12 times
      Then status message 5112 is sent 4 times in all

    Scenario: The site goes back to its first certificate, and returns on the same day
      Given a site server that has signed 2 client policies
      And the site is configured for a certificate that expires in 5 days
      And the site is configured for its first certificate again
      When the site is configured for the new certificate
      Then status message 5112 is sent 1 time in all

    Scenario: Policies are signed several times within one day
      Given a site server that has signed 2 client policies
      And the site is configured for a certificate that expires in 10 days
      And the site is configured for the new certificate
      When 3 client policies are created
      Then status message 5112 is sent 1 time in all

    Scenario: Days pass of which nobody tells the site server one by one
      Given a site server that has signed 2 client policies
      And the site is configured for a certificate that expires in 10 days
      When 4 days have passed
      Then the last status message 5112 says that 6 days are left
