namespace RelationsExplorer.Import.Judging.Speakers;

/// <summary>The names of the rules that say who speaks: each with a phrase as people write it.</summary>
internal static class SpeakerRules
{
    /// <summary>Nobody is named as speaking, so the author speaks.</summary>
    public const string Default = "default";

    /// <summary>"According to X", "in the opinion of X".</summary>
    public const string AccordingTo = "according-to";

    /// <summary>"X said", "said X".</summary>
    public const string Said = "said";

    /// <summary>"He said", "the minister said": the one who was named before.</summary>
    public const string PronounSaid = "pronoun-said";

    /// <summary>"The mayor believes", "their lawyer said": somebody whom nobody introduced.</summary>
    public const string CalledByWhatTheyAre = "called-by-what-they-are";

    /// <summary>"A report of X", "as X reported".</summary>
    public const string ReportOf = "report-of";

    /// <summary>The sentences after a report, which go on with it.</summary>
    public const string ReportGoesOn = "report-goes-on";

    /// <summary>"… (Lee, 2018)." at the end of a sentence.</summary>
    public const string CitedInBrackets = "cited-in-brackets";

    /// <summary>"The document says": the body that issued it.</summary>
    public const string DocumentSays = "document-says";

    /// <summary>One quotation runs over several sentences.</summary>
    public const string QuotationGoesOn = "quotation-goes-on";

    /// <summary>A quotation that names nobody, behind a sentence that does.</summary>
    public const string QuotationAfter = "quotation-after";

    /// <summary>A dash leads on within an excerpt.</summary>
    public const string ExcerptGoesOn = "excerpt-goes-on";

    /// <summary>"I" and "we" after a speaker was named, who is then still speaking.</summary>
    public const string FirstPersonGoesOn = "first-person-goes-on";

    /// <summary>"I" of a writer whose words are given at length.</summary>
    public const string FirstPersonOfWriter = "first-person-of-writer";

    /// <summary>The answer of whoever is interviewed, who asserts and foretells as an author does.</summary>
    public const string InterviewAnswer = "interview-answer";

    /// <summary>“…” (p. 23), "we learn that", in the review of a book: its author says so. Limit: the book stands above the text with the number of its pages.</summary>
    public const string BookReviewed = "book-reviewed";

    /// <summary>"Ann Lee: …", "LEE: …" where whoever asks is named as well, and several speak: each for themselves. Limit: an author who asks writes an interview.</summary>
    public const string ConversationTurn = "conversation-turn";
}
