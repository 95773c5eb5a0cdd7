<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Catalogue</name>
    <message>
        <source>1584 × 396 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 positions or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2,600 characters at most; the first 300 show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>220 characters at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 or more, 100 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50, then 500</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>500 connections or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call with a customer to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case, a talk, an article: proof beats claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer&apos;s word weighs more than your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few kind words to somebody who has just connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message to one person, written for that person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message to somebody you do not know yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture or document makes a position worth a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A post in the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile that speaks is followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A real exchange about a need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short address without digits fits on a card and in a signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thought, a case, a question: for the people you want to reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title alone says little; two lines on results say what you do for customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visitor who does not see what you offer leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About: written for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add at least five skills and put the three you want to be known for first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add at least two earlier positions, with a line each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add school, degree, years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the section “Languages”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the section “Licences &amp; certifications”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the section “Services” if you work for yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add three or four sentences or points with results to your present position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also good to have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article or newsletter counts as two posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offer you sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer those who comment on your post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to those who comment on your own posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for an introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask or answer in a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask somebody outside your trade to read your profile for ten seconds and tell you what you sell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask three customers, one project each, and offer a first draft of what mattered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 400 × 400 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attend an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with your customer&apos;s problem: only the first lines show. Then proof, then how to reach you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments with substance on other people&apos;s posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company page linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts who decide: owners, board, directors, heads of department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts won lately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current position described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom profile address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days on which you did anything on LinkedIn beyond reacting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a position and add a document, picture or link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the introduction of your profile and choose the industry your customers would look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the introduction of your profile and fill in country and town.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit your contact details: e-mail address, website, telephone if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit your present position and choose your company&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endorse others for what you know of them; many return it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endorsed skills and recommendations received: what others vouch for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endorsements and recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endorsements are counted in your pillar Brand by their number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Featured: three proofs of your work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First impression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a customer, about one project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From there on LinkedIn shows only “500+”. Quality comes first: connect with people who care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give first; it often comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group discussions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline: for whom, with what result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people looked at your profile in the last 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of your profile is filled in. Each ticked item of the Profile page adds its share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person or by video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InMails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry is the one you sell in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insights: how you take part in the conversation, with comments, posts, replies and messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite people you have talked with, with a reason in one sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the only place where you can tell the whole story in your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands beside your name wherever you comment, search and write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads and accounts saved in Sales Navigator. Out of reach without it, and not worth buying it for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a shared contact open the door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likes and other reactions: quick, and worth little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn compares your score with this industry, so the comparison depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at suggested contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look back, then plan the next week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the people you want to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media on a position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages you send, of every kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages you send: what turns contacts into people you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note an idea for a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer is clear in ten seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a week is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online or on site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your profile and choose “Verify”, where LinkedIn offers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your profile, add the section “Featured”, and put three pieces there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your profile, click the pencil on the background and upload a picture with your offer in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your profile, click the photo, choose one that shows your face in good light on a plain background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your profile, then “Public profile &amp; URL”, and choose your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass something on and say why it matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People LinkedIn thinks you know. Counts as half a search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People search near them, and so do search filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who see what you publish without being a contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who studied with you find you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts and answers in groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts and articles of your own. Three posts a week, kept up, bring most of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts and shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional brand: how complete your profile is, what you publish, and how others respond to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile completeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile viewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles visited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles with a face are opened and answered more often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles you look at: preparation for every conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish one short post: what did a customer ask you this week?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick, and worth little: at most a tenth of your time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>React</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactions given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactions received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactions you receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactions, comments and reposts on your posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactions, comments and reposts that others give to your posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read before you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record LinkedIn&apos;s score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationships: whom you know, how senior they are, and whether you stay in touch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies on your posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results: conversations, calls, meetings, proposals and contracts. What it is all for, and not part of the 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right people: how often you are there, search, and look at the people you want to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales Navigator licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales Navigator only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved leads and accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whom you help and what they get from it, in your customer&apos;s words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches for the people you want to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who viewed you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send an InMail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senior connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with your view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills are searched for, and endorsed by others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills endorsed by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills: five or more, strongest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that the next post is easy to start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody joined your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody wrote to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo beside your position leads to your company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark shows that you are who you say you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of your invitations that is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The widest space on your profile says in one glance what you offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are the roads by which people know you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They tell who can talk with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They vouch for your craft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who offer services are found by them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three recommendations received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two earlier positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two or three sentences that add something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome a new contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is all for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you publish or pass on; a repost without a word counts half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your customers talk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether you have a Sales Navigator seat. Out of reach without it, and not worth buying it for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looked at you may be worth a word. Counts as half a search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever wants to reach you should not have to search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a reason, in a sentence. Points come when it is accepted. At most about 100 a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With something that fits this person: an article, an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a word of your own it counts half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to a contact who has gone quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your contacts. About a thousand fills this part for most people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accounts saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks of suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks of viewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group discussions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>introductions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reactions received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommendations asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommendations given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconnections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reposts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scores recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekly reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>welcome messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Done again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>d MMM</source>
        <comment>a short day, Qt date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month, Qt date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day with its year, Qt date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a day with its weekday, Qt date format</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>Line {line}, column {column}: brackets are nested too deep for such a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not valid JSON ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “{key}” stands twice in the same place; keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a number that JSON knows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageReading</name>
    <message>
        <source>English page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The four pillars cannot be told for certain on this page; please type the four numbers instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not read like LinkedIn’s Social Selling Index page: copy the whole page (Ctrl+A, Ctrl+C), or type the four numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page in another language, read by order and sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the industry’s pillars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network’s pillars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page’s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of 2 averages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of 2 ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of 4 pillars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>There is no {what} “{name}”; the nearest is “{near}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>All zeros: LinkedIn’s page had not loaded. Reload it and copy the numbers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter at least one of the four pillars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The industry average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The industry rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pillars add up to {sum}, but the total is {total}; check the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is before LinkedIn opened; check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is in the future; a score is recorded on its day or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is {value}, but must lie between 0 and {highest}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>The weight “{key}” of “{component}” is out of range; give a number above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of “{pillar}” add up to nothing; give one of them points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet: an average member is assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not within reach without Sales Navigator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you have Sales Navigator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days in the last 4 weeks; {reference} a week kept up bring 60 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} endorsements and recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in the last 4 weeks; {reference} a week kept up bring 60 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in the last 4 weeks; {reference} a week kept up bring 60 %. What you did before is not known: an average member is assumed, and fades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} senior connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} viewers in the last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} checklist items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % of your invitations accepted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>There is no room left for {file}; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace {file}; check the name, or log something to begin one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} belongs to another program; name an SSI Coach workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read; check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written; check the permissions of the file and of its folder, or use a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be read or written; check the disk it lies on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a folder; name the workspace file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged; restore a backup with “ssi-coach restore”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is in use by another program; close that one and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no SSI Coach workspace, or it is damaged; restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written by a newer SSI Coach; install the newest version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
