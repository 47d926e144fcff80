<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>This is a later day of it. Move the next one, or change how it repeats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is over. Nothing was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} moved to {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} snoozed to {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer noted: {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: dismissed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done already…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move by arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be written there. Choose another place; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call with {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail with {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message with {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting with {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event with {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post with {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter with {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk with {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact that is no longer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company that is no longer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead that is no longer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A follow-up that is no longer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that is no longer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead from {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days between touches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careers page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link of the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May use the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduced on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} {old} taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {old} became {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{old} became {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in it was changed since. Take the later changes back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stays: changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more stay: changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} becomes as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} leaves the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} merged ones become what they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} changed contacts become what they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} new {what} leave the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} new {what} go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} changed {what} become what they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} {what} come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityView</name>
    <message>
        <source>What happened here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change like that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a name, a file, or a word of the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever you add, change, import or remove is listed here, and can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened here.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddPersonPopup</name>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to this opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it? A name is enough.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressLine</name>
    <message>
        <source>Kind of {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AfterCall</name>
    <message>
        <source>{what}: day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promised it to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A follow-up: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} did you a favour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did {name} a favour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call you planned is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {name} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} said yes to your ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} said no to your ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You put your ask to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opening: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AfterCallDialog</name>
    <message>
        <source>them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I said thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I told the news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I offered help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of the ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell them how it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs through the interview with me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A favour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I did it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fri, in 2 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To introduce me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not put</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and write thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not here any more. Undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the call with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the meeting with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the talk with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it settles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in one go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come. A call is written down when it is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I cannot read that day. Perhaps “fri”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from {name}, logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from {name}. Next try on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} saved, with all that came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for later. It stays on Today.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>How was it answered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and write thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ask is not here any more. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab moves on, Ctrl+Enter saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I withdrew it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settlement, product sense…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they can vouch for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can vouch for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {opening} to Referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else they did for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else they did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name they gave you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another lead…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down more of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ask is withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is your reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A favour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due the day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank {name} for considering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in one go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent on {day}; an answer cannot be older.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer from {name}: {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskActions</name>
    <message>
        <source>Silence from {name}. You may let it rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to {name} withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ask to {name} is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft to {name} discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to {name} removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind, gently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was it answered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark it as silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the answer, or what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {name} for something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskEditor</name>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days, then one gentle reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ask is not here any more. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom did you ask? A name is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was answered on {day}; it cannot have been sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskFields</name>
    <message>
        <source>A name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opening, a company, a person or a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three people I can call in banking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskStory</name>
    <message>
        <source>Mark it as silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was it answered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind, gently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{opening} at {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may let it rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}, until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written on {day}. There is never a second one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due now. There is only one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes due on {day}. There is only one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} agreed to be your reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} declined to be your reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is asked to be your reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not your reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A favour: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is noted yet. Add a lead or a favour that came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} answered in a talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You thanked {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You reminded {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You told {name} the news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You spoke with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote to {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskedPopup</name>
    <message>
        <source>When did you ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Asks</name>
    <message>
        <source>Which day? Perhaps ‘yesterday’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thanks owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind, gently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was it answered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {name} for a reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {name} for an introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for an introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {name} for a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {name} for advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {name} for names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {name} for feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked {name} for a reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked {name} for an introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked {name} for a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked {name} for advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked {name} for names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked {name} for feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reminded {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reminder due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to the posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My relevant experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this company</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AsksView</name>
    <message>
        <source>Asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which asks are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{open} open, {answered} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an ask in the list, or begin a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask one person for one small thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference, an introduction, a referral, advice, names or feedback. Before it goes out you see what to think of: thanks that are owed, news, and whether it is time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to think of first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else fits better now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookPage</name>
    <message>
        <source>This is a CRM Desktop file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds {people}, with everything that belongs to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are matched by profile link, then by e-mail. What is here stays; only what is empty is filled. Nothing comes twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write, one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CadenceList</name>
    <message>
        <source>A relationship or a tag to keep in touch with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact’s own cadence goes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the shortest of its tags, then the relationship’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With all who are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CadencePart</name>
    <message>
        <source>Keep in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days between two talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the tags and the relationship say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another number of days…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A free day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>Follow-up that repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month or week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: to {day}? Enter moves it, Esc leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message>
        <source>Last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth remembering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good ways to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call sheet: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{position} at {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You owe {name} nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One small thing that {name} can say yes to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallSheetView</name>
    <message>
        <source>Call sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody in Contacts, then c shows the call sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write another ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {paper}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calm</name>
    <message>
        <source>Bring my contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the people you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your contacts from LinkedIn or any CSV file, or add five people who would take your call today. Today then tells you whom to thank, whom to tell, and whom to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n person(s) so far. Five who would take your call today are a good beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody has heard from you. Perhaps a word to somebody you have not met for a while?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody has heard from you. When somebody gives you a name or a tip, write it down as a lead: Today then says whom to thank, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecksPane</name>
    <message>
        <source>Before you ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and think</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {name} instead. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who else fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on a later day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a reference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseField</name>
    <message>
        <source>Show the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>I stop for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {people} know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks and news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell {name} that you stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell {name} it worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{things} ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{things} end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{things} is taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{things} are taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{things} goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{things} go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reminders stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody gets a message by this. One undo step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>became the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not pan out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They helped too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They helped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingView</name>
    <message>
        <source>When it is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who helped hears it from you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I search again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has helped yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads, answered asks, references and favours show here, with whom to thank for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have an offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you have said yes, everybody who helped hears it from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I said yes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have an offer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job this time:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told already…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said yes to {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest is closed: {things}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>things</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns are parted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western (cp1252)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn leaves out an e-mail address unless the person shares it. You can add it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opening that is here already is filled up, and only moves forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns left out are not read. The file itself is never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a LinkedIn export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an export of {program}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a list of jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a list from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a list in columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line above the header is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {count} lines above the header are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no header, so look at each column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several columns are called “{name}”, so look at them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty in {count} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {count} more columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met on, day before month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met on, month before day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job can be found yet. Let one column become a position or a company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be found yet. Let one column become a name, an e-mail or a link.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsPopup</name>
    <message>
        <source>Shown columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Companies</name>
    <message>
        <source>LAMP score {score}: motivation {m}, advocacy {a}, posting {p}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not scored yet, {n} inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAMP score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Researching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somewhere you could work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you read up on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you talk to somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they invited you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they want you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0, nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2, something close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3, an opening that fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to submit is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask somebody inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage} since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You named it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} work here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} used to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} used to work here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} tied to it otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} paths</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompaniesView</name>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this is scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List or board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by status, priority, programme; show all companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter {n} companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter {n} targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter leaves none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in all companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your targets is like that. It may be a company that is no target yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No company called ‘{text}’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No company like that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at all companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name ten companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where would you like to work? Write down ten names, without thinking long: the list shows whom you know there, and who could introduce you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAMP score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by {what}. Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a referral programme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompanyActions</name>
    <message>
        <source>{name}: {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no target any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {priority}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three people I can talk to in {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a way in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link and how to submit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+→</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+←</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompanyDetail</name>
    <message>
        <source>No company chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list to see who leads into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a way in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far you are. Click to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+← →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAMP {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score of this target. Click to set it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is here as well, and counts as the same company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You know nobody at {name} yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody works or worked there, and nobody you know leads there. Ask somebody in {field} for names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one, or ask inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening, and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompanyEditor</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copperfinch.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry, size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careers page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a referral programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link of the referral programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through staff: name, CV and two sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: it would do. 5: nowhere rather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much I want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 nothing, 3 an opening that fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of your contacts. Whom you add with this company stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This company is not here any more. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company of this name is here already. Open it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, the draft stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that you asked already, in words or in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft to {name} discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whom to ask, and the message stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whom to ask. Then it says here what to think of before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on {day} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on {day}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom do you ask? A name is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did you ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did you ask, today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On another day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. {opening}: {stage}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactActions</name>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lead from {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New follow-up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a favour…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a promise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute: suggest nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} muted. What is owed stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} no longer muted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} tagged {tag}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as tags and relationship say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no cadence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in touch with {who}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing {people}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactDetail</name>
    <message>
        <source>Nobody chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody in the list to see where you stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown of this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{position} at </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and {name} both know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>Paste a signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill empty fields from a signature on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone number has digits in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where I was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, such as Dr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suffix, such as Jr. or PhD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contact is not here any more. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} at {company} is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no signature on the clipboard. Copy one, then paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A given name or a company is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a day. “12 March 2016” is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your card is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked in 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helped me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a favour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed already…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} helped you {times}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You helped {times}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has gone back yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You offered a hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promised: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} promised: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No favour either way yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can vouch for: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last briefed on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classmate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fellow member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acquaintance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No talk yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Thanks owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favour owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, and tell the news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes due on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}, last in touch: {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met: {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead from {name} got connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, with {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saw {name} at an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gift for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gift from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoke with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You called {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} wrote an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} wrote a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} posted something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} wrote a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You thanked {name} and told the news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You thanked {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You told {name} the news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You reminded {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You offered {name} a hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You reached out to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You got in touch with {name} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You answered a post of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead received: {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead from {name} pointed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May use the name: yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May use the name: no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May use the name: not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaching out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progressing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not pan out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for a reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for an introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {person}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {person} at {company}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did {name} a favour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} helped you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} kept a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You kept your promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} promised you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promised {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactsView</name>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How people are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to do with contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by relationship, company, tag, warmth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the people you know, or add five who come to mind first: that is enough to begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody called ‘{name}’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name, company, e-mail, tag or note has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create this contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom you put aside is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody like that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No person has all that the filter asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {everybody}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter {count} contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered by: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentsPage</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <comment>%Ln person</comment>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things</source>
        <comment>%Ln thing</comment>
        <translation>
            <numerusform>%Ln Sache</numerusform>
            <numerusform>%Ln Sachen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatedLines</name>
    <message>
        <source>Another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I cannot read that day. Perhaps “in 2 weeks” or “fri”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it? A few words are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When? A day such as “fri” or “in 2 weeks” is enough.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <translation>{weekday}, {date}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation>am {date}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>seit {date}</translation>
    </message>
</context>
<context>
    <name>DayColumn</name>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to this day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayHead</name>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayPane</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up you made. Drag it to another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due by a rule. Dragging snoozes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six or more things. Move some if you can.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayPopup</name>
    <message>
        <source>Set the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day? Perhaps ‘yesterday’.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Working on it: {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back but for {count} rows changed since: {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DismissPopup</name>
    <message>
        <source>Why not?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves Today. Only something new makes it due again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would not help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} would not want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My plan has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentLine</name>
    <message>
        <source>Kept in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its name is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop a file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CV, letter, offer: what belongs to this opening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link a file, it stays where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy of a file in here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is kept here: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found again: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file itself keeps its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken, but not all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} read, {count} not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} read, nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} read, all in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your contacts grew from {before} to {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in it is here already, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy from before the import is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that were not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} at {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of them works at one of your targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of them work at your targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 has no e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} have no e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most people do not share it. Add it when you need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody gets a reminder yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contacts have no cadence until you choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftPane</name>
    <message>
        <source>Open in mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see and choose everything before it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go to read it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Rows that may be here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 may be here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} may be here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same e-mail, another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same e-mail, another profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this the same {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is {name} the same person as {other}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As one person, the two rows of the file become one contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As one person, what the file knows better comes in and the old job is kept as a former one. What you wrote yourself stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for the other {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier in the file, row {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the import, row {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuplicatesView</name>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody is here once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody shares a profile, a personal address or a number with somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A merge can be taken back, here and in the log of changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through everybody…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing those who are alike…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pairs} among {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the sure one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the {count} sure ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pair you called different is not asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pairs you called different are not asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is left to ask about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is {name} the same person as {other}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{things}. None is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that either says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company} is kept as a former affiliation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is here once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pairs} merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} and {other} stay two people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are asked about again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>You left these changes here. They are not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day? Perhaps ‘fri’ or ‘in 2 weeks’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes kept as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One field needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} fields need a look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message>
        <source>Changes can be undone for 30 days. After that a backup still has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken back. Redo does it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can no longer be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it changed is not kept any more. A backup still has what was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you undo it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what it would do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doing it again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EtiquetteSettings</name>
    <message>
        <source>Public holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes due, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today follows at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the next working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What falls on a weekend or a holiday moves on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekend holiday working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an ask to somebody you have not talked with for a long time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days without a talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From so many asks on. A no is recent for as long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days that are recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer something too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody helped so often and got nothing back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How things stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How warm a tie is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dot beside a name, by the last talk: warm, then cooling, then dormant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cooling up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead, an ask or an opening that nothing moved for so long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days without movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often to keep in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in touch cadence often tag every days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these rules nothing is due this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these rules you have {things} today and {more} more this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cadence any more: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rules are as they came.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacesButton</name>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} who share {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them in the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Warmth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{talks} in 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in touch {every}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduced by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FavourEditor</name>
    <message>
        <source>Log a favour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They helped me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I helped them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article, a name, a test run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log favour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This favour is not here any more. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A favour in return is proposed in a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes back for: {what}, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes back for: {what}, first {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was it? A name is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was it? A few words are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come. Note a promise instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favour logged: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favour removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Favours</name>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To give back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised, no day yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They helped you: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You helped them: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} helped you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times} since {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You helped {count} of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times}, {count} got nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No promise is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither theirs nor yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 promise is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} promises are open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{theirs} of theirs, {mine} of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}, about {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FavoursView</name>
    <message>
        <source>Favours and promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who helped whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To give back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the table shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a favour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favours both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You owe nobody anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is even with you yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who helped has got something back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever got something back since they last helped stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has helped yet, and you owe nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads and answers stand here by themselves. Small things that one can give: an article they would like, the name of somebody they should know, ten minutes to test something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the favours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer {name} a hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise kept: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised for {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldError</name>
    <message>
        <source>Did you mean</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>What it understands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file stays where it is and nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.csv or .vcf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.csv, from the people page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone or Apple Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCard, .vcf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel or any CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any columns, any language, also pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another CRM Desktop file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts, leads, asks and their history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On linkedin.com, open Settings &amp; Privacy, then Data privacy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Get a copy of your data, tick Connections, and request the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn sends you a message with a link, often within ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the archive, unpack it, and drop Connections.csv here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On contacts.google.com, choose Export at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all contacts or a label, and Google CSV or vCard; both are understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On outlook.com, open People, then Manage contacts, Export contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Outlook for Windows: File, Open &amp; Export, Import/Export, Export to a file, Comma Separated Values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the file here. English, German and French columns are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On iPhone or Mac: Contacts, select the people, then Share or Export vCard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Android: Contacts, Fix &amp; manage, Export to file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the .vcf file to this computer and drop it here. Photos come along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workbook (.xlsx) is read as it is; other programs export or save the list as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each person; a header helps, but is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the file here, or copy the rows and paste them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the other file in CRM Desktop and export it as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the .json file here. What is here stays; only what is new or empty is filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to get it: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before each import a copy of your file is kept, so you can look at everything without fear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same file again brings only what is new. Your own words are never overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} new, {merged} merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone on the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {name} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the import of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindWayDialog</name>
    <message>
        <source>Find a way in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company, a person, or a field like payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into what, or to whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way in to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom do you want to reach?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a company, a person or a field. You see who of your contacts is there, was there, or knows somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} in the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} used to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} by a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody you know leads to {name} yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody introduced or named them, and nobody works or worked where they do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You know nobody in {name} yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No company of your contacts is in this field, and no tag says so. Ask somebody for names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You know nobody at {name} yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody works or worked there, and nobody you know leads there. Ask somebody for names.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpEditor</name>
    <message>
        <source>New follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab moves on, Ctrl+Enter saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person, lead or opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fri, in 2 weeks, 3/12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often, or until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This follow-up is not here any more. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n hour(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N times…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a rule that I cannot read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}. Done moves it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is {holiday}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one other thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} other things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of them at {time} too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timed at {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is full: {things}, {when}. Perhaps another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} has {things}, {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is light: {things}, {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up for {day} added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up for {day} changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it? One line is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I cannot read that. Perhaps 10:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when? Perhaps ‘in 3 months’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When is it? Perhaps ‘fri’ or ‘in 2 weeks’.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForAllRow</name>
    <message>
        <source>Tag all with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GonePane</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the new ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} left to decide. Undecided rows stay two people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved until the last step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: match columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: look it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of people (*.csv *.tsv *.txt *.xlsx *.vcf *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the rows first, with their header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping, nothing is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rows that were not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} not taken.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Met on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No position in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes a target company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote a recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {way}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail of the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone of the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link of the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table of jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM Desktop book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an address book of vCards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has no field of its own is kept too, and is written back when you export vCards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} openings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InPlace</name>
    <message>
        <source>Click to change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InteractionEditor</name>
    <message>
        <source>A name; several people are fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the case with numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is not here any more. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get back to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get back to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come; it counts from that day on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab moves on, Ctrl+Enter saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it settles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say with whom it was. What is saved, and what it settles, stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in one go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I cannot read that day. Perhaps “in 2 weeks” or “fri”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When? A day such as “fri” or “in 2 weeks” is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Interactions</name>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer of help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call with {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail from {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail to {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message from {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message to {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting with {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event with {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A post of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A post about {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter from {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter to {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gift from {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gift for {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on to reaching out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A follow-up: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled, it leaves Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything, do anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The views, from the top down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>New here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call sheet of who is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what is for paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane; with Shift the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pane at the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back; Alt+→ forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to the mail program, or save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map, as F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next and previous, as ↓ ↑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose; Shift+↑↓ several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, or a look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All one can do with it, as the menu key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board and calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a card to the next stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Move to another day: arrows, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindChips</name>
    <message>
        <source>For what</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>Fold {lane}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadActions</name>
    <message>
        <source>How did it end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lead}: {stage}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, due {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduction noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: no introduction yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead deleted: {lead}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a way in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day, or promised…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadDetail</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to: {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage}, on {day}. Move back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks and news for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank on receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanked on receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank on connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanked on connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank on outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanked on outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told the news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you are connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this lead ends, however it ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. What you log about it stands here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadEditor</name>
    <message>
        <source>New lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab moves on, Ctrl+Enter saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who told me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It points to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to the posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The news in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This makes it a warm lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fri, in 2 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to the opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lead is not here any more. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and write thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {name}’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in one go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only who told you and what it points to are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead from {name}: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who told you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom does it point to? A name is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which company does it point to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which opening does it point to? A title is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the news? One line is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} promised it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who told you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} kept a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not met yet, through {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opening: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interested, at {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{thank} for the lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, or write it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company}, a target of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{inside}, this is the {which}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told me by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadRows</name>
    <message>
        <source>A name, a company, an opening, or news</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leads</name>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, company or opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ordinal} try of {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaching out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progressing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not pan out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tip you have just got</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody you have written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is going somewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company that was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opening that was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>Yes, {name} agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, rather not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanked {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told {name} the news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminded {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered {name} a hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got in touch with {name} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called {name}, no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gift for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoke with {name} for {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoke with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoke for {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoke on the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met at an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ordinal} message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ordinal} call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ordinal} try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadsModel</name>
    <message>
        <source>Points to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadsView</name>
    <message>
        <source>Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{open} open, {ended} ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lead like that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter leaves none of your leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No leads yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead is any tip that points towards a job: a name, a company, an opening, or news.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They helped me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I helped them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerPopup</name>
    <message>
        <source>Favours of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} helped you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You helped {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a favour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer a hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who work there and whom you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People there whom somebody you know could introduce you to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by how far you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted by this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>{names} and one other</source>
        <translation>{names} und jemand anders</translation>
    </message>
    <message>
        <source>{names} and {number} others</source>
        <translation>{names} und {number} weitere</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>You are looking at the sample search. Everybody in it is made up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This search lies in {service}. Close it on one computer before you open it on another. Copies of it are kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody first; then Ctrl+Shift+C shows the call sheet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeView</name>
    <message>
        <source>My card and pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your card signs messages, and your pitch stands on every call sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write my card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where I have been</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes the touch points with your contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add where I have been</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add employers, schools and communities, and see who shares them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit my card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it with a timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from your openings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used on every call sheet and in {used} of {every} templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared with {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the opening it stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, about {seconds} seconds aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four parts of a sentence or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off your card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both you and they: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They share a tag with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge {name} with another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the other company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the same as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the company that is the same. What you know of both comes together in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careers page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 affiliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} affiliations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} openings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing points to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of {name}. None is lost, and it can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: two companies are one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working on it: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip (Ctrl+PgDn)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spoke}, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sent} of {total} written. The others can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sent} of {total} written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address yet. Type one, or copy the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the template is too long and was cut. Make it shorter there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such field: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One field is empty: {field}. Write it in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} fields are empty: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your personal line. A message waits until it has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address yet. Type one above, or copy the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not one e-mail address. A message goes to one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this the message had {length} characters; {most} are the most. Nothing was put in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>Your personal line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Log it as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}. Nothing is logged yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthDelegate</name>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Days of the month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamingDialog</name>
    <message>
        <source>Name companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where would you like to work? One on each line; ten are a good beginning. How much you want each of them, and what it does, can come later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of companies, one on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} is here already, and becomes a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} are here already, and become targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One company is on the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} companies are on the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Another company…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NarrowingPopup</name>
    <message>
        <source>Anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Find or do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My card and pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>Notes while you talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catch it while you hear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or a lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes go into the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>no</source>
        <translation>kein</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eins</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>zwölf</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erste</translation>
    </message>
    <message>
        <source>second</source>
        <translation>zweite</translation>
    </message>
    <message>
        <source>third</source>
        <translation>dritte</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>vierte</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>fünfte</translation>
    </message>
    <message>
        <source>sixth</source>
        <translation>sechste</translation>
    </message>
    <message>
        <source>seventh</source>
        <translation>siebte</translation>
    </message>
    <message>
        <source>eighth</source>
        <translation>achte</translation>
    </message>
    <message>
        <source>ninth</source>
        <translation>neunte</translation>
    </message>
    <message>
        <source>tenth</source>
        <translation>zehnte</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>zweimal</translation>
    </message>
    <message>
        <source>{number} times</source>
        <translation>{number}mal</translation>
    </message>
    <message>
        <source>{number}st</source>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>{number}nd</source>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>{number}rd</source>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>{number}th</source>
        <translation>{number}.</translation>
    </message>
</context>
<context>
    <name>NumbersLine</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{few} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {numbers} days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumbersPopup</name>
    <message>
        <source>Days until the reminder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferDelegate</name>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opportunities</name>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told {name} the news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanked {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not heard that you applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not heard of the interview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not heard of the offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not heard that you accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not heard that they said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not heard that you withdrew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, company or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opening you would like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is asked to refer you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody spoke for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your application is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They talk with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They want you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I was approached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct approach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral, my network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not advertised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Answer by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the ask to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}, no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a way in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> at {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>through {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpportunitiesModel</name>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpportunitiesView</name>
    <message>
        <source>Opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{open} open, {closed} closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All openings are put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is open or closed here now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all openings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No opening like that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter leaves none of your openings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No openings yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opening is a job you would like, advertised or not. Add a posting by its link or its text, or see where your leads point to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpportunityActions</name>
    <message>
        <source>How was it closed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{opening}: {stage}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} has not heard yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} have not heard yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell {names} the news by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief {names} by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>{name}: {role}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was taken out of this opening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is {name} here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of this opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is not one that can be opened. Nothing was done. It can be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside: {opening}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back: {opening}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening deleted: {opening}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a way in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the lead from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpportunityDetail</name>
    <message>
        <source>News owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody has heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy how to submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By mail, a form, through somebody there? Click to write it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No company is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not advertised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As its company takes them: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to: {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage}, on {day}. Move back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led you to {names} inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last heard on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who could know somebody there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a way in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {count} earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to submit is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what was logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage}, since when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage} was taken out of the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpportunityEditor</name>
    <message>
        <source>New opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This opening is not here any more. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab moves on, Ctrl+Enter saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the link, or all the text: what is sure is filled in below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to the posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is written there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fri, in 2 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: {fields}. Nothing is fetched, the text stays in the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it is sure. The text stays in the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>salary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer wants its answer by then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in one go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a title is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage} since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opening: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hiring manager, not met yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hiring manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You know {count} there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody could refer you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiring manager, new here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This posting is here already: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which opening is it? A title is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is before you came to it on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link begins with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening added: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening deleted: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwedPanel</name>
    <message>
        <source>What is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You owe {name} nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnFieldsPart</name>
    <message>
        <source>Add own field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PacketPopup</name>
    <message>
        <source>What a referral needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the form of their programme, by mail to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What of it fits this role, in a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why you want to work there, in a sentence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find or do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person, a lead, a note, or something to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name several companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a way in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a favour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {view}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My card and pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favours and promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In notes and messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create contact ‘{name}’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a way to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call sheet of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a call with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a call with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lead from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New follow-up about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a favour with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathView</name>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatiencePopup</name>
    <message>
        <source>Patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long may it wait?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days, then one gentle reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoPart</name>
    <message>
        <source>Photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PitchFields</name>
    <message>
        <source>What I did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one thing you are proud of, with a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight years in payments. Took settlement from three days to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role, and the size of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To lead a payments product with a team of two or three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What gets easier when you are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I calm launches that regulators watch, such as the last one in spring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I am looking for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of organisation, and where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banks and payment firms in Dublin, or remote in Europe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PitchPart</name>
    <message>
        <source>Your pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four parts of a sentence or two. Call sheets and messages take them from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I have done and achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight years in payments; took settlement from three days to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I want next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To lead the product side of a payments team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I calm launches that regulators watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I am looking for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bank or a payments company in Dublin, up to 1,000 people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your fields, as tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PitchSide</name>
    <message>
        <source>As a call sheet shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a part, and see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>How they will look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the whole file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the whole file, {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} new, {here} that may be here already, {left} that cannot be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}–{last} of the first {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}–{last} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom the preview is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject of the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits yet. Choose a person to see how it reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A personal line is asked for in every message. It cannot be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fields} is not known for {name}. The message waits until it is filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fields} are not known for {name}. The message waits until they are filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Open a job search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job searches (*{ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New job search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM Desktop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseEditor</name>
    <message>
        <source>Note a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They promised me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I promised them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An introduction, the deck on payouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fri, or no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This promise is not here any more. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a day it waits here; it counts as a favour once it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a day it waits here, and nobody is reminded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a follow-up {day}, and counts as a favour once it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hear from {name} {day}, or remind, gently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was it? A name is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was promised? A few words are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is before it was promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise noted: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromisesPane</name>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small counts: an article, a name, a test run. It need not be even, only never one-sided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody owes you a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You owe nobody a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}. {made}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind, gently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prompter</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RankingPopup</name>
    <message>
        <source>{name} has {points} of {most} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works there stands above who used to; then who has more points. Closeness gives 15 for each of three levels, the last talk up to 25 within 180 days. Each ask of the last 90 days and each thing you owe takes 5; an open ask takes all 15.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferenceActions</name>
    <message>
        <source>{name} is briefed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} confirmed today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was asked about you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no reference any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} moved on the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is on the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet for any opening names everybody who agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is off the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefed already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used: somebody asked them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take from this sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on this sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed already…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reference any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferenceEditor</name>
    <message>
        <source>Add a reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reference any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has seen you work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can speak to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knows me as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write before you call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How and when they like to be reached. It stands on the sheet, as the two lines above do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab moves on, Ctrl+Enter saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My manager since 2021</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it? Choose somebody of your contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called that here. Add the contact first, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is among your references already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference noted: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no reference any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferenceSheet</name>
    <message>
        <source>Drag, or Alt and an arrow, to change the order; Del takes them from the sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>Nobody has agreed to be named yet, so this sheet does not print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {name} on this sheet. This line does not print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first reference, for example {name}. This line does not print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second reference, for example {name}. This line does not print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A third reference, for example {name}. This line does not print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How {name} knows you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what {name} can speak to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How and when {name} likes to be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knows me as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can speak to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brief {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {where}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferencesView</name>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has seen you work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two or three people who speak well of your work, and know what you apply for. Begin with somebody you worked with for a year or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three is a good number. A reference is easier to say yes to than a referral, and it shows who you are to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opening the sheet is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agreed} agreed, {could} who could be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has agreed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is thinking it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They know your work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more who know your work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the sheet yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knows me as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can speak to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the sheet yet, so it does not print.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <source>Reminder: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReminderSettings</name>
    <message>
        <source>Reminders work tray icon own window at sign-in show me one now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wake up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me one now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tray icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One window with what is due, at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the morning at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the morning what is due at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes before a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a time minutes remind me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Th</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on days of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what comes then is said afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours from to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze offers times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as own window notification of the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound of the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in the tray and keep reminding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the window is closed stay in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start quietly in the tray after sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the computer start at sign-in autostart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it has buttons, else our own window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bottom right, at most three, stays until answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown by the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this desktop shows none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the desktop’s notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a window of our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside this window alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders come while this window is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None has come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one came {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next comes {time}: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in sight for a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>One day stays: without any, no reminder would ever come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One time stays to snooze to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>This is how a reminder looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due by it. Whatever you press changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quiet until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestDialog</name>
    <message>
        <source>Close the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders to keep in touch stop. Settings turn them on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody gets a message by this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads that end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openings I step back from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups about them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestPanel</name>
    <message>
        <source>Close the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open any more. Settings turn the reminders on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And the rest, in one go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>any time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScorePopup</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your list since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motivation {n} of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three are added; of those inside, at most {n} count. The highest stands on top of its lane; of two alike, the one you want more. The method is LAMP (list, advocacy, motivation, posting), from “The 2-Hour Job Search” by Steve Dalton.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} scores {score} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} works there, counted by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} work there, counted by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody you know works there yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cadence for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off. {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Etiquette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail and templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme dark light colours system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size font larger smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language English German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Week starts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week starts on first day Monday Sunday calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your file folder place size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the whole file, where you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup copy save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change, and the way back from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes undo log what happened here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer. There is no account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank and tell everybody who helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is over close end the search thank tell everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates messages words placeholders fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your address mail from my card sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages open in the mail program of this computer. Nothing is sent from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending mail program send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do things while a list has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters keys shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys shortcuts map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM Desktop {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIT licence. With the font Inter (OFL) and icons of Lucide (ISC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version licence program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} templates, {changed} changed by you, {own} of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on your card yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting called ‘{text}’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM Desktop file (*.crm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPane</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named here. Edit it to say with whom it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spoke}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Short dates</name>
    <message>
        <source>Jan</source>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
</context>
<context>
    <name>SideValue</name>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {text}, of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>{name} is open in another window, which does not answer. Close it there, on this computer or on another that shares the folder, and start again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spans</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <comment>%Ln day</comment>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <comment>%Ln month</comment>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <comment>%Ln year</comment>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <comment>%Ln day ago</comment>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months ago</source>
        <comment>%Ln month ago</comment>
        <translation>
            <numerusform>vor %Ln Monat</numerusform>
            <numerusform>vor %Ln Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years ago</source>
        <comment>%Ln year ago</comment>
        <translation>
            <numerusform>vor %Ln Jahr</numerusform>
            <numerusform>vor %Ln Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln years</source>
        <comment>every year</comment>
        <translation>
            <numerusform>jedes Jahr</numerusform>
            <numerusform>alle %Ln Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln months</source>
        <comment>every month</comment>
        <translation>
            <numerusform>jeden Monat</numerusform>
            <numerusform>alle %Ln Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln weeks</source>
        <comment>every week</comment>
        <translation>
            <numerusform>jede Woche</numerusform>
            <numerusform>alle %Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln days</source>
        <comment>every day</comment>
        <translation>
            <numerusform>jeden Tag</numerusform>
            <numerusform>alle %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes</source>
        <comment>about %Ln minute</comment>
        <translation>
            <numerusform>etwa %Ln Minute</numerusform>
            <numerusform>etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours</source>
        <comment>about %Ln hour</comment>
        <translation>
            <numerusform>etwa %Ln Stunde</numerusform>
            <numerusform>etwa %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours {minutes}</source>
        <comment>about %Ln hour {minutes}</comment>
        <translation>
            <numerusform>etwa %Ln Stunde {minutes}</numerusform>
            <numerusform>etwa %Ln Stunden {minutes}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <comment>%Ln minute</comment>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <comment>%Ln hour</comment>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StagedActions</name>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+→</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+←</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StagedPane</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StagedView</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table or board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepMarks</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {count} earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet. Log a talk, or write a first message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No talk yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not asked for anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No leads yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Open {lane}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by relationship, company, tag, warmth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write, one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As tags and relationship say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute: suggest nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word that groups people, for example a field or an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TellPane</name>
    <message>
        <source>Open in mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One message clears the news and every thank-you owed to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a field, or type {</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This template has {length} characters, too many to send. The first {most} are shown; change them, and they are what is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such field: ‘{field}’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this the template had {length} characters; {most} are the most. Nothing was put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template needs a name. Nothing was saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>no name in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it came to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it became a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we are in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was a no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I stepped back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after an introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who offered to talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the third time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a long time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for an introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to use a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for another way in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I stop for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever I like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One field is empty here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} fields are empty here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplatesView</name>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings, Mail and templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the original: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template removed: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is now used for: {use}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of it is now used for: {use}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template added: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, my words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, my words {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TieEdit</name>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which organisation is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date. A year, “Mar 2016” or a whole day is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TieRow</name>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TiesPart</name>
    <message>
        <source>Add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you both were makes a touch point.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimerDialog</name>
    <message>
        <source>Say it aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It only counts. No sound is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {count} seconds, read calmly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second</source>
        <translation>zweite</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds}. A minute is as long as anybody listens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds}. Slower is easier to follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds}. That is a good length.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Until when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was it done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} kept the promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead came of it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I helped {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer, with what came of it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called, no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log it with notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No talk yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoke today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoke yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoke {span} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}. {much}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done already…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. It stays due {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. It left Today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer noted: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, put off to {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: dismissed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToldPopup</name>
    <message>
        <source>When did {name} hear it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I cannot read that day. Perhaps ‘yesterday’ or ‘18 Nov’.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>CRM Desktop stays in the tray and reminds you from there. Ctrl+Q ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no tray, so the window was minimised and reminds you from here. Ctrl+Q ends the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open CRM Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today’s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a call…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lead…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New follow-up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM Desktop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewHeader</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>WaysPanel</name>
    <message>
        <source>Thank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You know {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this is ranked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who do I know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more in Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more is muted, and so not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more are muted, and so not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom you know here is muted, and so not offered. {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who could name somebody?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for two or three names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through whom you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to people here you do not know yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to people in the field you do not know yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {n} more. These are the shortest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {name} to introduce you to {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody you know leads to {name}. Write yourself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekFoot</name>
    <message>
        <source>Follow-up you made: drag it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due by a rule: dragging snoozes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to CRM Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs come through people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program remembers who helped you, what you owe them, and whom to ask next. Where would you like to begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring my contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From LinkedIn or any CSV file. You see everything before it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a made-up job search with 41 people, 14 leads and a busy calendar. Leave it whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with yourself and five people who would take your call today. Ten minutes are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with five people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an existing file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer, in one file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhenLine</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I cannot read that day. Perhaps “today” or “last fri”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I cannot read that time. Perhaps 15:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes are a number, up to a day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YouPart</name>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where, when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest nothing about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest nothing about this contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here has this name. Choose from the list, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_CatchLine</name>
    <message>
        <source>{name} promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, position, company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I do on that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fri, 3/12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catch it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Caught</name>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Figures</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at your targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>A person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It points to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The news in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_OwnField</name>
    <message>
        <source>{name}, an own field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_PacketLine</name>
    <message>
        <source>there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_PlaceRow</name>
    <message>
        <source>Change {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_RankButton</name>
    <message>
        <source>{points} of {most} points. How this is ranked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {place}, {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>May use the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name: not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May I use the name, for {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {what} away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_TieButton</name>
    <message>
        <source>you too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_WhoAndWhat</name>
    <message>
        <source>Tab moves on, Ctrl+Enter saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
