using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Sources;

namespace RelationsExplorer.Import.Notes.References;

/// <summary>One work as a reference or note names it. What is not printed stays null or empty.</summary>
/// <param name="Raw">The words of the note that are about this work, as printed.</param>
public sealed record ParsedReference(string Raw)
{
    /// <summary>What sort of work.</summary>
    public SourceKind Kind { get; init; } = SourceKind.WebPage;

    /// <summary>Names, given name first; corporate authors whole; "et al." left out.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Whether the list of authors was cut short in print ("et al.").</summary>
    public bool AndOthers { get; init; }

    /// <summary>The work's title.</summary>
    public string? Title { get; init; }

    /// <summary>What the note says in brackets that a title of another language means; null where it does not. It is no part of the title that the work is known by.</summary>
    public string? TitleTranslated { get; init; }

    /// <summary>The same of the container: "Renmin ribao [People's Daily]".</summary>
    public string? ContainerTranslated { get; init; }

    /// <summary>Newspaper, journal, site, collection or institute.</summary>
    public string? Container { get; init; }

    /// <summary>Publisher of a book or report.</summary>
    public string? Publisher { get; init; }

    /// <summary>Volume of a journal.</summary>
    public string? Volume { get; init; }

    /// <summary>Number within the volume, or of a series.</summary>
    public string? Issue { get; init; }

    /// <summary>Pages that the work takes up in its container.</summary>
    public string? Pages { get; init; }

    /// <summary>When it appeared.</summary>
    public EdtfDate? Issued { get; init; }

    /// <summary>When the citing author last looked at it.</summary>
    public EdtfDate? Accessed { get; init; }

    /// <summary>http or https address.</summary>
    public string? Url { get; init; }

    /// <summary>Without the resolver's address.</summary>
    public string? Doi { get; init; }

    /// <summary>The page or part that is meant within the work.</summary>
    public string? Locator { get; init; }

    /// <summary>Whether and how the words point back to a work named before.</summary>
    public BackReference Back { get; init; }

    /// <summary>The label of the note that is pointed back to ("supra note 5"); null where the words name none.</summary>
    public string? BackTo { get; init; }

    /// <summary>Whether the words say that the author is that of the work before: "———. Title", "Idem, “Title”".</summary>
    public bool SameAuthor { get; init; }

    /// <summary>The year of a short form with its letter: "2019a"; null elsewhere.</summary>
    public string? YearMark { get; init; }

    /// <summary>The short name by which later notes are told to call it ("hereafter Survey"); null where none is given.</summary>
    public string? Called { get; init; }

    /// <summary>The numbered series that it appeared in ("OSW Studies"), whose number is the issue; null where none is printed.</summary>
    public string? Series { get; init; }

    /// <summary>Whether the title stood in quotation marks, as that of a part of something greater does.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Whether the words call it a thesis, whose university publishes it.</summary>
    public bool IsThesis { get; init; }

    /// <summary>Whether its title is the number by which a parliament or the United Nations file it, by which it can be found: "H.Rept. 117-118".</summary>
    public bool IsNumbered { get; init; }

    /// <summary>Whether enough is printed to know a work by: else it may be a short form of one named before.</summary>
    public bool IsFull => Url is not null || Doi is not null || Issued is not null || Container is not null || Publisher is not null || IsNumbered;
}

/// <summary>How a note points back to a work that an earlier one names.</summary>
public enum BackReference
{
    /// <summary>It does not, or only by a short title.</summary>
    None,

    /// <summary>"Ibid.": the work of the note before.</summary>
    Ibid,

    /// <summary>"Op. cit.", "loc. cit.", "supra": the work of the author named.</summary>
    OpCit,

    /// <summary>"Supra note 5": the work of that note.</summary>
    Note,

    /// <summary>"Lo, Axis, 45", "Lo 2008, 45": the work of that author and title or year, if one is named before.</summary>
    Short,
}
