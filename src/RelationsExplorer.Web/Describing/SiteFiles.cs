using System.Globalization;
using System.Xml;
using RelationsExplorer.Store;
using RelationsExplorer.Store.Exporting;
using RelationsExplorer.Web.Citing;
using RelationsExplorer.Web.Export;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Describing;

/// <summary>What search engines and browsers ask a site for: robots.txt, sitemaps, and how it is searched (OpenSearch).</summary>
internal static class SiteFiles
{
    /// <summary>The most addresses that one sitemap may hold.</summary>
    public const int MostAddresses = 50_000;

    private const string Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly string[] _more = ["/", "/about/api", "/about/changes", "/about/data"];

    /// <summary>Adds the addresses.</summary>
    public static void MapSiteFiles(this IEndpointRouteBuilder site)
    {
        site.MapReading("/robots.txt", RobotsAsync);
        site.MapReading("/opensearch.xml", SearchAsync);
        site.MapReading("/sitemap.xml", context => SitemapAsync(context, part: null));
        site.MapReading("/sitemap-{part:int:min(1)}.xml", context => SitemapAsync(context, int.Parse((string)context.Request.RouteValues["part"]!, CultureInfo.InvariantCulture)));
    }

    private static Task RobotsAsync(HttpContext context)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(
            $"User-agent: *\nDisallow: /api/\nDisallow: /export/\nDisallow: /problems/\n\nSitemap: {CitedSite.Of(context).Address("/sitemap.xml")}\n", context.RequestAborted);
    }

    private static async Task SearchAsync(HttpContext context)
    {
        var site = CitedSite.Of(context);
        context.Response.ContentType = "application/opensearchdescription+xml; charset=utf-8";
        using var text = new StreamedText(context.Response.Body);
        using (var xml = XmlWriter.Create(text.Text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
        {
            const string ns = "http://a9.com/-/spec/opensearch/1.1/";
            xml.WriteStartElement("OpenSearchDescription", ns);
            xml.WriteElementString("ShortName", ns, "Relations");
            xml.WriteElementString("LongName", ns, CitedSite.Name);
            xml.WriteElementString("Description", ns, "Search what has been written about Sino-Russian relations, claim by claim.");
            Url("text/html", "/claims?q={searchTerms}");
            Url("application/atom+xml", "/claims.atom?q={searchTerms}");
            Url("application/json", Api.JsonApi.Root + "/claims?q={searchTerms}");
            xml.WriteElementString("Image", ns, site.Address("/icon.svg"));
            xml.WriteElementString("InputEncoding", ns, "UTF-8");
            xml.WriteElementString("OutputEncoding", ns, "UTF-8");
            xml.WriteEndElement();

            void Url(string type, string template)
            {
                xml.WriteStartElement("Url", ns);
                xml.WriteAttributeString("type", type);
                xml.WriteAttributeString("method", "get");
                xml.WriteAttributeString("template", site.Address(template));
                xml.WriteEndElement();
            }
        }

        await text.FlushAsync(context.RequestAborted);
    }

    private static async Task SitemapAsync(HttpContext context, int? part)
    {
        var (site, store) = (CitedSite.Of(context), context.RequestServices.GetRequiredService<StoreSession>());
        var paths = Navigation.Sections.Select(section => section.Address).Concat(_more).Concat(new AddressesQuery(store).All());
        var count = Navigation.Sections.Count + _more.Length + new AddressesQuery(store).Count();
        var parts = (count + MostAddresses - 1) / MostAddresses;
        if (part > parts)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = "application/xml; charset=utf-8";
        using var text = new StreamedText(context.Response.Body);
        if (part is null && parts > 1) await WriteAsync("sitemapindex", "sitemap", Enumerable.Range(1, parts).Select(i => string.Create(CultureInfo.InvariantCulture, $"/sitemap-{i}.xml")));
        else await WriteAsync("urlset", "url", paths.Skip(((part ?? 1) - 1) * MostAddresses).Take(MostAddresses));

        async Task WriteAsync(string root, string element, IEnumerable<string> addresses)
        {
            using (var xml = XmlWriter.Create(text.Text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
            {
                xml.WriteStartElement(root, Sitemaps);
                foreach (var path in addresses)
                {
                    xml.WriteStartElement(element, Sitemaps);
                    xml.WriteElementString("loc", Sitemaps, site.Address(path));
                    xml.WriteElementString("lastmod", Sitemaps, site.Day.ToString());
                    xml.WriteEndElement();
                    await text.PassOnAsync(context.RequestAborted);
                }

                xml.WriteEndElement();
            }

            await text.FlushAsync(context.RequestAborted);
        }
    }
}
