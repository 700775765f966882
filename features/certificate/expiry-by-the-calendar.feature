@site-server @needs-settable-clock
Feature: Days are counted by time, and not by the calendar's numbers

  @CERT-EXPIRY-02 @reading-expiry-day-count
  Rule: The message is repeated once a day, with the number of days left

    Scenario Outline: A certificate with <left> days left at <time>
      Given it is <time> UTC
      And a site server that has signed 2 client policies
      And the site is configured for a certificate that expires in <left> days
      When <days> days pass, one by one
      Then status message 5112 is sent once on each day with 10 days or less left, with the number of days left

      Examples: The end of a February that has 29 days, and of a year
        | time                | left | days |
        | 2032-02-26 10:00:00 | 6    | 4    |
        | 2031-12-27 22:30:00 | 11   | 6    |

    Scenario: The number of days left becomes less half an hour after a message
      Given it is 2031-03-05 10:00:00 UTC
      And a site server that has signed 2 client policies
      And the site is configured for a certificate that expires in 9 days and half an hour
      When 20 minutes pass 5 times
      Then status message 5112 is sent 1 time in all

    Scenario: Days have passed of which nobody told the site server one by one
      Given it is 2031-03-05 10:00:00 UTC
      And a site server that has signed 2 client policies
      And the site is configured for a certificate that expires in 10 days
      And 4 days have passed
      When 20 minutes pass 5 times
      Then no status message 5112 is sent meanwhile
