namespace RelationsExplorer.Import.Recognising.Dates.Words;

/// <summary>How a period is placed by another, as relations.tsv numbers them.</summary>
internal enum Relation
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>The one in which the article appeared.</summary>
    This,

    /// <summary>The one before that.</summary>
    Last,

    /// <summary>The one after that.</summary>
    Next,

    /// <summary>The one of the date said before.</summary>
    Same,

    /// <summary>The one after the date said before.</summary>
    Following,

    /// <summary>The one before the date said before.</summary>
    Previous,

    /// <summary>"the year before last": the one before that before the one in which the article appeared.</summary>
    BeforeLast,

    /// <summary>"the year": the one of the date said before in the same passage, else that of publication.</summary>
    Own,
}
