using System.Globalization;
using System.Text;
using System.Xml;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Web.Citing;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Export;

/// <summary>An entry of a feed.</summary>
/// <param name="Path">Of its page on this site.</param>
/// <param name="Title">In a line.</param>
/// <param name="Summary">In a few lines; plain text.</param>
/// <param name="Authors">Who wrote it; empty for what this site itself says.</param>
/// <param name="Themes">What it is about: slug and name.</param>
/// <param name="Published">When it appeared; told only where the day is known.</param>
internal sealed record AtomEntry(
    string Path, string Title, string Summary, IReadOnlyList<string> Authors, IReadOnlyList<(string Slug, string Name)> Themes, EdtfDate? Published = null)
{
    /// <summary>When it came to be as it is; null where it is as old as the feed.</summary>
    public DateTime? Updated { get; init; }
}

/// <summary>A page of a list as an Atom feed (RFC 4287), with the way to its other pages (RFC 5005). All of it is as old as the store.</summary>
/// <param name="site">This site.</param>
/// <param name="updated">When the store was written.</param>
internal sealed class AtomFeed(CitedSite site, DateTime updated)
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>How many entries one page holds.</summary>
    public const int PageSize = 100;

    private static readonly XmlWriterSettings _settings = new() { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false), OmitXmlDeclaration = false };

    /// <summary>Writes a page of the feed.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="title">The list in words.</param>
    /// <param name="list">The page of this site that shows the list.</param>
    /// <param name="feed">The address of the feed's first page.</param>
    /// <param name="page">Which page, from 1.</param>
    /// <param name="total">How many entries there are in all.</param>
    /// <param name="entries">Those of this page.</param>
    public void Write(Stream stream, string title, ListAddress list, ListAddress feed, int page, int total, IEnumerable<AtomEntry> entries)
    {
        using var xml = XmlWriter.Create(stream, _settings);
        xml.WriteStartElement("feed", Namespace);
        Element(xml, "id", site.Address(feed.ToString()));
        Element(xml, "title", $"{CitedSite.Name}: {title.TrimEnd('.')}");
        Element(xml, "updated", Time(updated));
        xml.WriteStartElement("author", Namespace);
        Element(xml, "name", CitedSite.Name);
        xml.WriteEndElement();
        xml.WriteStartElement("generator", Namespace);
        xml.WriteAttributeString("version", site.ShortVersion);
        xml.WriteString(CitedSite.Name);
        xml.WriteEndElement();
        var last = Math.Max(1, (total + PageSize - 1) / PageSize);
        Link(xml, "self", feed.AtPage(page).ToString(), "application/atom+xml");
        Link(xml, "alternate", list.ToString(), "text/html");
        Link(xml, "first", feed.ToString(), "application/atom+xml");
        Link(xml, "last", feed.AtPage(last).ToString(), "application/atom+xml");
        if (page > 1) Link(xml, "previous", feed.AtPage(Math.Min(page - 1, last)).ToString(), "application/atom+xml");
        if (page < last) Link(xml, "next", feed.AtPage(page + 1).ToString(), "application/atom+xml");
        foreach (var entry in entries) Entry(xml, entry);
        xml.WriteEndElement();
    }

    private void Entry(XmlWriter xml, AtomEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        Element(xml, "id", site.Address(entry.Path));
        Element(xml, "title", entry.Title);
        Element(xml, "updated", Time(entry.Updated ?? updated));
        if (entry.Published is { } date && PlainDates.OrNull(date) is [{ Day: not null } day] && !date.IsApproximate && !date.IsUncertain)
            Element(xml, "published", day.Joined('-') + "T00:00:00Z");
        foreach (var name in entry.Authors)
        {
            xml.WriteStartElement("author", Namespace);
            Element(xml, "name", name);
            xml.WriteEndElement();
        }

        Link(xml, "alternate", entry.Path, "text/html");
        foreach (var (slug, name) in entry.Themes)
        {
            xml.WriteStartElement("category", Namespace);
            xml.WriteAttributeString("term", slug);
            xml.WriteAttributeString("label", PlainText.OneLine(name));
            xml.WriteEndElement();
        }

        Element(xml, "summary", entry.Summary);
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, PlainText.OneLine(text));

    private void Link(XmlWriter xml, string relation, string path, string type)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", site.Address(path));
        xml.WriteEndElement();
    }

    private static string Time(DateTime time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
